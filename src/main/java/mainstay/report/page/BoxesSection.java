package mainstay.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.report.chart.analysis.BoxCharts;
import mainstay.report.content.FileName;
import mainstay.report.content.KeptDrawing;
import mainstay.results.file.PlainFile;
import mainstay.results.sweep.BoxTables;

/** What {@code discover} has found in a sweep, for its report: a part for each condition that was asked about. */
public final class BoxesSection {
    private final Path sweep;

    public BoxesSection(Path sweep) {
        this.sweep = sweep;
    }

    /**
     * The answer to one condition.
     *
     * @param condition in words
     * @param sentence in which box it holds
     * @param drawings the box, its limits, and what others are worth
     */
    public record Found(String condition, String sentence, List<Drawing> drawings) {}

    /** All of them, by the names of their folders. */
    public List<Found> found() throws IOException {
        Path boxes = sweep.resolve(BoxTables.FOLDER);
        if (!PlainFile.isFolderThere(boxes)) {
            return List.of();
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(boxes)) {
            folders = all.filter(Files::isDirectory)
                    .filter(folder -> PlainFile.isThere(folder.resolve(BoxTables.WORDS)))
                    .sorted()
                    .toList();
        }
        List<Found> found = new ArrayList<>();
        for (Path folder : folders) {
            List<String> lines = PlainFile.text(folder.resolve(BoxTables.WORDS), PlainFile.PAGE)
                    .lines()
                    .toList();
            if (lines.size() >= 2) {
                found.add(new Found(lines.get(0), String.join(" ", lines.subList(1, lines.size())), drawings(folder)));
            }
        }
        return found;
    }

    private static List<Drawing> drawings(Path folder) throws IOException {
        String slug = folder.getFileName().toString();
        List<Drawing> drawings = new ArrayList<>();
        for (Map.Entry<String, String> chart : BoxCharts.CAPTIONS.entrySet()) {
            String name = chart.getKey();
            Path file = folder.resolve("charts").resolve(name + ".svg");
            if (PlainFile.isThere(file)) {
                // Several conditions have charts of the same name: on one page each needs ids of its own.
                String id = FileName.of(slug) + "-" + name;
                drawings.add(new Drawing(
                        id,
                        KeptDrawing.read(file).strip().replace(name, id),
                        BoxTables.FOLDER + "/" + slug + "/charts/" + name,
                        chart.getValue()));
            }
        }
        return drawings;
    }
}
