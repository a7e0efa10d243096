package mainstay.results.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;

/**
 * What came of a sweep.
 *
 * @param streamed tables that may be too large for memory; their rows are made while they are written
 * @param robustness how robust each arm is: {@code robustness.csv}
 */
public record SweepTables(List<SweepTable> streamed, List<RobustnessRow> robustness) implements ResultTables {
    /** Every point. */
    public static final String POINTS = "points.csv";

    /** What came of every point. */
    public static final String MEANS = "point_means.csv";

    /** A row for every run, without its ending. */
    public static final String RUNS = "sweep_runs";

    /** Copies what it is given. */
    public SweepTables {
        streamed = List.copyOf(streamed);
        robustness = List.copyOf(robustness);
    }

    @Override
    public List<FolderFile> files() {
        List<FolderFile> files = new ArrayList<>(streamed);
        files.add(RobustnessRow.TABLE.of(robustness));
        return files;
    }

    /**
     * How robust the arms of a folder are.
     *
     * @throws mainstay.results.file.ResultsProblem if the table is missing or damaged
     */
    public static List<RobustnessRow> robustness(Path folder) {
        return RobustnessRow.TABLE.read(folder);
    }
}
