package mainstay.docs;

import java.nio.file.Path;
import java.util.Map;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.folder.ResultsFolder;

/** What the page on validation shows of the committed score and of the committed shapes. */
final class ValidationParts {
    static final Path RESULTS = Path.of("results/validation");
    static final Path SHAPES = Path.of("results/shapes");

    private ValidationParts() {}

    static Map<String, Object> all() {
        return with(ShapeTables.read(SHAPES));
    }

    /** The parts with other shapes than the committed ones. */
    static Map<String, Object> with(ShapeTables shapes) {
        ScoreTables score = ScoreTables.read(RESULTS);
        return Map.of(
                "scored", ResultsFolder.open(RESULTS).manifest().question().replaceFirst("^.*\\? ", ""),
                "patterns", new PatternParts(score.scores()).all(),
                "slopes", new SlopeParts(score).all(),
                "responses", new ResponseParts(score).all(),
                "elasticities",
                        PageParts.text(() -> LoadStudies.elasticities(ArmRuns.of("referrals"), score.responses())),
                "fit", new PlaceFitParts().all(),
                "places", new PlaceParts(score).all(),
                "shapes", new ShapeParts(shapes).all());
    }
}
