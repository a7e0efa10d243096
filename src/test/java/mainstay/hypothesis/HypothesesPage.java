package mainstay.hypothesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.hypothesis.Hypothesis.Finding;

/** What came out of the hypotheses, as the parts of their page. */
final class HypothesesPage {
    private final StringBuilder page = new StringBuilder();

    private HypothesesPage() {}

    /** {@code claims}: how many there are; {@code overview}: a row for each hypothesis; {@code hypotheses}: a section for each. */
    static Map<String, String> parts(List<Finding> findings) {
        String stale = findings.stream().map(HypothesesPage::stale).collect(Collectors.joining());
        if (!stale.isEmpty()) {
            throw new IllegalStateException(stale);
        }
        return Map.of(
                "claims", String.valueOf(claims(findings)),
                "overview", overview(findings),
                "hypotheses", sections(findings));
    }

    /** Why the remark of a finding has to be written anew, with the figures that it is to be about; empty where it has not. */
    private static String stale(Finding finding) {
        try {
            remark(finding);
            return "";
        } catch (IllegalStateException e) {
            HypothesesPage figures = new HypothesesPage();
            figures.line(e.getMessage());
            finding.claims().forEach(figures::row);
            return figures.page.toString();
        }
    }

    private static String remark(Finding finding) {
        Hypothesis hypothesis = finding.hypothesis();
        return hypothesis
                .remark()
                .about(
                        hypothesis.id(),
                        finding.claims().stream().map(Claim::verdict).toList());
    }

    private static String overview(List<Finding> findings) {
        return "| | hypothesis | outcome |\n|---|---|---|\n"
                + findings.stream().map(HypothesesPage::overview).collect(Collectors.joining("\n"));
    }

    private static String overview(Finding finding) {
        Hypothesis hypothesis = finding.hypothesis();
        return "| [" + hypothesis.id() + "](#" + hypothesis.id().toLowerCase(Locale.ROOT) + ") | " + hypothesis.says()
                + " | **" + finding.verdict() + "** |";
    }

    private static String sections(List<Finding> findings) {
        HypothesesPage page = new HypothesesPage();
        findings.forEach(page::section);
        return page.page.toString().strip();
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
        String remark = remark(finding);
        if (!remark.isEmpty()) {
            line("");
            line(remark);
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
