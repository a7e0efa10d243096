package mainstay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceScenarioTextTest {
    private static final List<String> MEASURES =
            Measures.all().stream().map(MeasureDefinition::name).toList();
    private final BuiltInPlaces places = new BuiltInPlaces();

    @TempDir
    private Path folder;

    private RealPlace place(String name) {
        return places.authority(name).orElseThrow();
    }

    @Test
    void everyFileReadsBackAsTheBuiltInPlace() throws IOException {
        for (String name : places.authorities()) {
            RealPlace place = place(name);
            Path file = Files.writeString(folder.resolve(place.slug() + ".yaml"), place.file());
            assertThat(ScenarioFile.read(file, places, MEASURES))
                    .as(name)
                    .isEqualTo(places.find(name).orElseThrow());
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("file names differ").hasSize(153);
        }
    }

    @Test
    void aboveEveryNumberStandsWhereItComesFrom() {
        String comment = "";
        for (String line : place("City of London").file().lines().toList()) {
            if (line.strip().startsWith("#")) {
                comment = line;
            } else if (line.matches(" +[a-z0-9_-]+: .*\\d.*")) {
                assertThat(comment).as(line).isNotEmpty();
                comment = "";
            } else {
                comment = "";
            }
        }
        assertThat(place("City of London").file().lines()).allMatch(line -> line.length() <= 160);
    }

    @Test
    void theRulesAreSaidInWords() {
        String flat = place("Leeds").file().replaceAll("\n *#  *", " ");
        assertThat(flat)
                .contains(
                        "Referrals 10,304 (published; average authority 4,136; DfE children in need, table C1, year to 31"
                                + " March 2025)")
                .contains("Turnover 10.2 % (published 7.0 %, neighbours ")
                .contains(
                        ", own weight 0.34; England 11.8 %; DfE children's social work workforce, year to 30 September"
                                + " 2025)")
                .contains("Contains public sector information licensed under the Open Government Licence v3.0.");
        assertThat(place("Kensington and Chelsea").file().replaceAll("\n *#  *", " "))
                .contains("Cases per case holder ")
                .contains("(not published: neighbours ");
        assertThat(place("Richmond upon Thames").file()).contains("of the pair that made one return");
    }

    @Test
    void whatIsNotPublishedIsLeftOutOfTheBaseline() {
        assertThat(place("Kensington and Chelsea").published())
                .containsEntry("assessments_on_time", 69.8)
                .doesNotContainKeys("caseload_fte", "turnover_rate_fte", "vacancy_rate_fte");
        assertThat(places.published("city of london")).doesNotContainKey("assessments_on_time");
        // 98 ÷ 385 referrals and 32 ÷ 15 starts in Rutland.
        assertThat(places.published("Rutland"))
                .containsEntry("section_47_per_referral", 25.5)
                .containsEntry("looked_after_mean_years", 2.13);
    }

    @Test
    void everyPublishedFigureIsThatOfAMeasure() {
        assertThat(MEASURES)
                .containsAll(
                        places.find("england-2025").orElseThrow().published().keySet());
        for (String name : places.authorities()) {
            assertThat(MEASURES).containsAll(places.published(name).keySet());
        }
    }
}
