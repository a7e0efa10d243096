package mainstay.hypothesis;

import java.util.List;
import java.util.Locale;
import mainstay.hypothesis.Hypothesis.Finding;

/** Writes what came out of the hypotheses as a page. */
final class HypothesesPage {
    private final StringBuilder page = new StringBuilder();

    private HypothesesPage() {}

    static String markdown(List<Finding> findings) {
        HypothesesPage page = new HypothesesPage();
        page.introduction(findings);
        findings.forEach(page::section);
        return page.page.toString();
    }

    private void introduction(List<Finding> findings) {
        line("# Hypotheses");
        line("");
        line(
                "What a model of practice and its implementation are said to do, tried in the simulation. This page is made from the");
        line(
                "results: `mvn -Dtest=HypothesesTest -Dmainstay.write=true test` runs every study again and writes it anew, and the");
        line(
                "build fails when page and model disagree. Each study is a file in `scenarios/hypotheses` that anyone can run with");
        line(
                "`mainstay compare`; all of them simulate an authority of a quarter of the average size, in pairs on the same families,");
        line("workers and luck.");
        line("");
        line(
                "A claim **holds** when the whole 95 % interval lies on the side that was expected, **does not hold** when it lies on the");
        line("other, and is **unclear** otherwise. A hypothesis holds when all of its claims do. With "
                + claims(findings) + " claims, one or two");
        line(
                "would come out on the wrong side by chance alone if nothing were there. What the model takes as given is named as an");
        line(
                "assumption and is no finding. A hypothesis that holds here is consistent with the mechanisms of the model; it is");
        line("not thereby true of any authority.");
        line("");
        line("| | hypothesis | outcome |");
        line("|---|---|---|");
        for (Finding finding : findings) {
            Hypothesis hypothesis = finding.hypothesis();
            line("| [" + hypothesis.id() + "](#" + hypothesis.id().toLowerCase(Locale.ROOT) + ") | " + hypothesis.says()
                    + " | **" + finding.verdict() + "** |");
        }
    }

    private static int claims(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> finding.claims().size()).sum();
    }

    private void section(Finding finding) {
        Hypothesis hypothesis = finding.hypothesis();
        line("");
        line("## " + hypothesis.id());
        line("");
        line(hypothesis.says() + " Outcome: **" + finding.verdict() + "**.");
        line("");
        line("Source: " + hypothesis.source() + ". Study: [`" + hypothesis.study()
                + "`](../../../scenarios/hypotheses/" + hypothesis.study() + "), " + finding.replications()
                + " replications of each arm.");
        line("");
        if (!hypothesis.assumed().isEmpty()) {
            line("Assumed: " + hypothesis.assumed());
            line("");
        }
        line("| claim | expected | came out | 95 % interval | |");
        line("|---|---|---|---|---|");
        finding.claims().forEach(this::row);
        if (!hypothesis.remark().isEmpty()) {
            line("");
            line(hypothesis.remark());
        }
    }

    private void row(Claim claim) {
        String expected =
                switch (claim.expected()) {
                    case MORE -> "above " + number(claim.reference());
                    case LESS -> "below " + number(claim.reference());
                    case NO_DIFFERENCE -> "within " + number(claim.within()) + " of 0";
                };
        line("| " + claim.text() + " | " + expected + " | " + figure(claim.estimate()) + " " + claim.unit() + " | "
                + figure(claim.interval().low()) + " to "
                + figure(claim.interval().high()) + " | " + claim.verdict()
                + " |");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
