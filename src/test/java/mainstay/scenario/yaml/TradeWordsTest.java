package mainstay.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.scenario.Registry;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeWordsTest {
    private static final List<String> MEASURES =
            Measures.all().stream().map(MeasureDefinition::name).toList();
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::word).toList();

    @Test
    void everySettingWordAndMeasureThatAWordMeansExists() {
        List<String> words = new ArrayList<>(STAGES);
        Arrays.stream(Structure.values()).map(Structure::word).forEach(words::add);
        Registry.all().stream().map(Parameter::choices).forEach(words::addAll);
        TradeWords.all().forEach(meaning -> {
            assertThat(meaning.measures()).as(meaning.word()).allMatch(MEASURES::contains);
            assertThat(meaning.settings()).as(meaning.word()).allMatch(path -> Registry.find(path)
                    .isPresent());
            assertThat(meaning.means()).as(meaning.word()).allMatch(word -> word.contains(".") || words.contains(word));
            assertThat(Stream.of(meaning.note(), String.join("", meaning.means()), String.join("", meaning.measures())))
                    .as(meaning.word() + " says something")
                    .anyMatch(said -> !said.isEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "workforce.sickness, workforce.sickness-spells",
        "workforce.absence, workforce.long-absence-length",
        "workforce.vacancies, workforce.vacancy",
        "workforce.agency, workforce.agency-cover",
        "workforce.locums, workforce.agency-extra",
        "workforce.caseload, allocation.caseload-target",
        "workforce.caseload, caseload_fte",
        "workforce.nqsw, workforce.newly-qualified",
        "workforce.asye, allocation.newly-qualified-load",
        "workforce.retention, workforce.turnover",
        "workforce.retention-payment, costs.experienced",
        "workforce.attrition, workforce.turnover",
        "pathway.s47, clocks.section-47",
        "pathway.section-47, work.section-47-hours",
        "work.strategy-discussion, pathway.section-47-delay",
        "clocks.icpc, clocks.initial-conference",
        "clocks.rcpc, clocks.protection-review",
        "clocks.cin-visits, clocks.in-need-visit",
        "clocks.lac-review, clocks.looked-after-review",
        "conferences.iro, conferences.slots",
        "work.mash, work.front-door-hours",
        "demand.eet, effects.early-help",
        "oversight.supervision, oversight.supervision-interval",
        "oversight.cancelled, oversight.when-busy",
        "workforce.sickness-days, workforce.sickness-length",
        "workforce.team, oversight.span",
        "workforce.turnovr, Did you mean workforce.turnover?",
        "workfroce.turnover, Did you mean workforce.turnover?",
        "turnover, For turnover there are workforce.turnover",
        "costs.notice, 'Did you mean legal.notice, workforce.notice or conferences.notice?'",
        "workforce.lead-practitioners, cannot be said yet",
        "costs.placements, cannot be said"
    })
    void aSettingInTheWordsOfTheServiceIsAnsweredWithTheSettingsThatAreMeant(String typed, String answer) {
        assertThat(Vocabulary.unknownSetting(typed)).contains(typed + " is not a setting.", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workforce.zebra", "workforce.budgie", "nothing.at.all", "work.x", ""})
    void whatIsNotKnownGetsNoSuggestion(String typed) {
        assertThat(Vocabulary.unknownSetting(typed)).isEqualTo(typed + " is not a setting.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sickness", "agency", "caseload", "absence", "iro", "cin"})
    void aWordOfTheTradeIsNeverTakenForAMisspelling(String typed) {
        assertThat(Vocabulary.unknownSetting("workforce." + typed))
                .doesNotContain("Did you mean")
                .contains(" For " + typed + " there ");
    }

    @ParameterizedTest
    @CsvSource({
        "cin, child-in-need",
        "CIN, child-in-need",
        "cp, child-protection",
        "cpp, child-protection",
        "lac, looked-after",
        "cla, looked-after",
        "assesment, assessment",
        "child_in_need, child-in-need"
    })
    void aStageInTheWordsOfTheServiceIsAnsweredWithOurs(String typed, String stage) {
        assertThat(Suggestion.among(STAGES, typed)).isEqualTo(" Did you mean " + stage + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "sickness, absence_rate_fte",
        "caseloads, caseload_fte",
        "turnover, turnover_rate_fte",
        "icpc, icpc_on_time",
        "agency, agency_rate_fte",
        "vacancies, vacancy_rate_fte",
        "cost, cost_per_year",
        "assesments_on_time, assessments_on_time"
    })
    void aMeasureInTheWordsOfTheServiceIsAnsweredWithOurs(String typed, String measure) {
        assertThat(Suggestion.among(MEASURES, typed)).contains(measure);
    }

    @Test
    void cancelledSupervisionIsDropped() {
        Parameter busy = Registry.find("oversight.when-busy").orElseThrow();
        assertThat(Spelling.of(busy, "cancelled").complaint())
                .isEqualTo("cancelled is not one of kept, dropped. Did you mean dropped?");
    }

    @ParameterizedTest
    @CsvSource({
        "oversight.supervision-interval, fortnightly, 2 weeks",
        "oversight.supervision-interval, Fortnightly, 2 weeks",
        "oversight.supervision-interval, every 2 weeks, 2 weeks",
        "oversight.supervision-interval, every fortnight, 2 weeks",
        "oversight.supervision-interval, monthly, 1 month",
        "oversight.supervision-interval, six-weekly, 6 weeks",
        "oversight.supervision-interval, 6-weekly, 6 weeks",
        "clocks.protection-visit, fortnightly, 10 working days",
        "clocks.protection-visit, every 10 working days, 10 working days",
        "clocks.protection-review, six-monthly, 6 months",
        "conferences.slots, weekly, 1 per week",
        "workforce.long-absence, yearly, 1 per year"
    })
    void howOftenIsAnsweredWithAValueThatCanBeRead(String path, String typed, String value) {
        Parameter setting = Registry.find(path).orElseThrow();
        assertThat(Spelling.of(setting, typed).complaint()).endsWith(" Write " + value + ".");
        assertThat(Spelling.of(setting, value).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightly", "zebra-weekly", "every so often", "every 0 weeks", "often"})
    void otherWordsAreNoFrequencies(String typed) {
        Parameter setting = Registry.find("oversight.supervision-interval").orElseThrow();
        assertThat(Spelling.of(setting, typed).complaint()).contains("is not a number");
    }

    @Test
    void oneMonthsIsReadAsOneMonth() {
        assertThat(Spelling.months("1 months", 1, 12).value()).contains(1);
        assertThat(Spelling.months("1 month", 1, 12).value()).contains(1);
    }
}
