package mainstay.results.folder;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import mainstay.results.file.PlainFile;

/** What a results folder holds. */
public enum AnalysisKind {
    /** Arms compared, or one scenario. */
    STUDY("study", ""),
    /** Arms in many futures. */
    SWEEP("sweep", "sweep.json"),
    /** A scenario held against published patterns. */
    SCORE("score", "score.yaml"),
    /** Settings fitted to published patterns. */
    CALIBRATION("calibration", "calibration.yaml"),
    /** Distributions of durations and spells. */
    SHAPES("shapes", "shapes.csv"),
    /** A search for the best arm. */
    SELECTION("search for the best", "selection.json"),
    /** Settings of one place fitted to its own published figures. */
    FIT("fit of a place", "fit.yaml");

    private final String what;
    private final String mark;

    AnalysisKind(String what, String mark) {
        this.what = what;
        this.mark = mark;
    }

    /** What it is, in a word or two. */
    public String what() {
        return what;
    }

    /** The same with an article, where one belongs. */
    public String aWhat() {
        return this == SHAPES ? what : "a " + what;
    }

    /** Whether a report or charts are drawn of it. */
    boolean isDrawn() {
        return this != SELECTION && this != FIT;
    }

    /** As the manifest writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the file that only folders of this kind have, and that says what was asked or found; empty for a study. */
    public String mark() {
        return mark;
    }

    /** What a folder holds: its manifest says so; of one that an earlier version wrote, the files in it do. */
    static AnalysisKind of(Path folder, Manifest manifest) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(manifest.analysis()))
                .findFirst()
                .orElseGet(() -> Arrays.stream(values())
                        .filter(kind -> !kind.mark.isEmpty() && PlainFile.isThere(folder.resolve(kind.mark)))
                        .findFirst()
                        .orElse(STUDY));
    }
}
