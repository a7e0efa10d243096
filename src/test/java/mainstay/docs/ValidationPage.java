package mainstay.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.folder.Manifest;

/** The page on validation: an introduction, and sections that each know one part of it. */
final class ValidationPage {
    private ValidationPage() {}

    /** A part of the page; empty when there is nothing to say. */
    interface Section {
        String markdown();
    }

    static String markdown(Manifest manifest, ScoreTables tables, ShapeTables shapes) {
        List<Section> sections = List.of(
                new PatternsSection(tables.scores()),
                new SlopesSection(tables),
                new PlacesSection(tables),
                () -> ShapesSection.markdown(shapes));
        return Stream.concat(
                        Stream.of(introduction(manifest)), sections.stream().map(Section::markdown))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String introduction(Manifest manifest) {
        return """
                # Validation

                How well the built-in average authority reproduces what is published about England's children's social care, and
                whether simulated places differ as real ones do. This page is made from the tables in `results/validation` and `results/shapes`; a test
                compares the two, and another runs the scenario again and finds the same figures. To make the tables yourself:

                    mainstay score scenarios/validation.yaml --out results/my-validation
                    mainstay shapes scenarios/england.yaml --out results/my-shapes

                %s

                To meet a pattern that settings were chosen by proves nothing: such patterns are marked *fitted*. That a pattern is
                met does not make the mechanism behind it right either; [hypotheses](hypotheses.md) try mechanisms.
                """.formatted(manifest.question().replaceFirst("^.*\\? ", "Behind the figures: "));
    }
}
