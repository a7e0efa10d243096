package mainstay.docs;

import java.nio.file.Path;
import java.util.List;
import mainstay.report.content.Estimate;
import mainstay.results.table.Table;

/** What the kept results of an earlier version came to. */
final class EarlierVersion {
    private static final Path FOLDER = Path.of("src/test/resources/mainstay/docs");

    private final List<ConclusionRow> figures;

    EarlierVersion(List<ConclusionRow> figures) {
        this.figures = figures;
    }

    /** The version of a commit, from a file that has its name. */
    static EarlierVersion of(String commit) {
        return new EarlierVersion(
                Table.of("conclusions-" + commit + ".csv", ConclusionRow.class).read(FOLDER));
    }

    Estimate figure(Conclusion conclusion) {
        return figures.stream()
                .filter(figure -> figure.study().equals(conclusion.study())
                        && figure.conclusion().equals(conclusion.words()))
                .map(figure -> new Estimate(figure.value(), figure.low(), figure.high()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(conclusion.study() + ": " + conclusion.words()));
    }
}
