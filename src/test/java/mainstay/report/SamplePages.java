package mainstay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.report.content.LoadedResults;
import mainstay.report.page.PageContents;
import mainstay.report.page.PageTemplate;
import mainstay.results.folder.ResultsFolder;

/** Pages to look at in a browser, or on paper; no charts beside them are drawn. */
public final class SamplePages {
    /** Names that a scenario file may give its arms, none of them kind. */
    public static final List<String> HOSTILE = List.of(
            "<script>document.title='broken'</script>",
            "\"Pods\" & 'co', ${1+1} <#if> </td></table>",
            "A name " + "that goes on and on ".repeat(15).strip(),
            "Unbroken" + "x".repeat(292),
            "צוותים קטנים אל מול תיקים אישיים",
            "Pods \uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \u202Eright to left\u202C \uD83C\uDFE1",
            "=SUM(A1:A9)");

    private SamplePages() {}

    /** The report of an invented study of four arms. */
    public static Path fourArms(Path folder) throws IOException {
        return written(FakeResults.write(folder, FakeResults.ARMS));
    }

    /** The same of one arm. */
    public static Path oneArm(Path folder) throws IOException {
        return written(FakeResults.write(folder, List.of("England")));
    }

    /** The same of arms with hostile names. */
    public static Path hostileNames(Path folder) throws IOException {
        return written(FakeResults.write(folder, HOSTILE));
    }

    /** The report of a study that was really run: the tables are those of {@code results/pods}. */
    public static Path pods(Path folder) throws IOException {
        return written(copied(Path.of("results/pods"), folder));
    }

    /** The report of the score in {@code results/validation}. */
    public static Path score(Path folder) throws IOException {
        return new ScoreReport(copied(Path.of("results/validation"), folder)).write();
    }

    /** The page of a study, as {@link Report} writes it. */
    public static String html(Path folder) throws IOException {
        return PageTemplate.html(PageContents.of(LoadedResults.of(ResultsFolder.open(folder))));
    }

    private static Path written(Path folder) throws IOException {
        return Files.writeString(folder.resolve("report.html"), html(folder));
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
