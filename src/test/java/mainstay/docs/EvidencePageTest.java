package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mainstay.scenario.Grade;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import mainstay.scenario.Role;
import mainstay.scenario.Section;
import mainstay.scenario.Unit;
import org.junit.jupiter.api.Test;

/** How sure each setting is, as a page: made from the registry, written anew with {@code -Dmainstay.write=true}. */
class EvidencePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/evidence.md");
    private static final String OPENING = """
            # Evidence

            How sure is each number? This page is generated from the parameter registry; change the registry, not the page
            (`mvn -Dtest=EvidencePageTest -Dmainstay.write=true test` writes it anew). What a setting does is on the page of the
            [model](model.md) and in the [scenario reference](scenario-reference.md); what the model takes for granted besides
            numbers is in the [assumption log](assumptions.md).

            *Grade* is how sure we are of the default: **measured** was seen in an official statistic, a regulation or a study;
            **derived** follows from such figures by arithmetic; **assumed** is a judgement, or remembered and not seen in a source.

            *Role* is what a setting is to whoever asks what if. A **belief** is how things are, known more or less well: a sensitivity
            analysis varies beliefs only. A **lever** is decided by leaders or the law; **off** is what stays off until a practice card
            or a timeline turns it on; a **price** is counted and moves nobody.

            *Plausible* is the range in which the truth may lie as far as evidence or judgement goes. Every assumed belief that is a
            number has one. Where it says *judgement*, that is about half to twice the default, and less for shares; effects whose
            direction is open, or that may not be there at all, include nought. The ranges are judged one by one: that all hold at
            once is not said, and some corners of the space are no authority that could exist (every piece of work at its longest,
            with the same posts). *Allowed* is what a file may say at all.

            Contains public sector information licensed under the [Open Government Licence
            v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
            """;

    @Test
    void thePageIsWhatTheRegistrySays() throws IOException {
        Drift.check(PAGE, page(), EvidencePageTest.class);
    }

    @Test
    void everySettingHasItsRowWithValueRangeUnitSourceGradeAndMonth() {
        String page = page();
        Registry.all().forEach(setting -> assertThat(page).containsOnlyOnce("\n| `" + setting.path() + "` |"));
        assertThat(page)
                .contains("\n| `workforce.turnover` | 11.8 |  | 0 to 500 | % per year | measured | belief |"
                        + " England, year to 30 September 2025 (DfE workforce) | 2026-11 |")
                .contains("| `oversight.supervision-held` | 90 | 66 to 93 | 0 to 100 | % | derived | belief |");
    }

    @Test
    void theCountsAddUp() {
        long all = Arrays.stream(Grade.values())
                .mapToLong(grade -> count(setting -> setting.grade() == grade))
                .sum();
        assertThat(all).isEqualTo(Registry.all().size());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(OPENING);
        page.append("\n## Counts\n\n| grade | ");
        page.append(Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(" | ")))
                .append(" | all |\n|---|")
                .append("--:|".repeat(Role.values().length + 1))
                .append('\n');
        for (Grade grade : Grade.values()) {
            counts(page, word(grade), setting -> setting.grade() == grade);
        }
        counts(page, "all", setting -> true);
        page.append("\nBeliefs with a plausible range, which a sensitivity analysis varies: ")
                .append(count(Parameter::inDoubt))
                .append(", of which assumed: ")
                .append(count(setting -> setting.inDoubt() && setting.grade() == Grade.ASSUMED))
                .append(".\n\n## Settings\n");
        Registry.sections().forEach(section -> section(page, section));
        return page.toString();
    }

    private static void counts(StringBuilder page, String name, Predicate<Parameter> which) {
        page.append("| ").append(name);
        for (Role role : Role.values()) {
            page.append(" | ").append(count(which.and(setting -> setting.role() == role)));
        }
        page.append(" | ").append(count(which)).append(" |\n");
    }

    private static long count(Predicate<Parameter> which) {
        return Registry.all().stream().filter(which).count();
    }

    private static void section(StringBuilder page, Section section) {
        page.append("\n### ")
                .append(section.name())
                .append("\n\n| setting | value | plausible | allowed | unit | grade | role | source | reviewed |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        for (Parameter setting : section.parameters()) {
            page.append("| `")
                    .append(setting.path())
                    .append("` | ")
                    .append(String.join(
                            " | ",
                            value(setting),
                            setting.plausible().isRange()
                                    ? between(setting, setting.plausibleLow(), setting.plausibleHigh())
                                    : "",
                            allowed(setting),
                            unit(setting.unit()),
                            word(setting.grade()),
                            setting.role().word(),
                            source(setting),
                            setting.reviewed().toString()))
                    .append(" |\n");
        }
    }

    private static String value(Parameter setting) {
        return isWord(setting)
                ? setting.spell(setting.standard())
                : setting.unit().outside(setting.standard());
    }

    private static String allowed(Parameter setting) {
        return switch (setting.unit()) {
            case CHOICE -> String.join(", ", setting.choices());
            case SWITCH -> "yes, no";
            default -> between(setting, setting.low(), setting.high());
        };
    }

    private static String between(Parameter setting, double low, double high) {
        return setting.unit().outside(low) + " to " + setting.unit().outside(high);
    }

    private static boolean isWord(Parameter setting) {
        return setting.unit() == Unit.CHOICE || setting.unit() == Unit.SWITCH;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case COUNT -> "whole number";
            case NUMBER -> "number";
            case CHOICE, SWITCH -> "word";
            default -> unit.suffix();
        };
    }

    private static String source(Parameter setting) {
        String range = setting.plausible().isRange()
                ? "; plausible range: " + setting.plausible().basis()
                : "";
        return (setting.source() + range).replace("|", "\\|");
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }
}
