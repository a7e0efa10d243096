package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.yaml.Spelling;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScenarioTextTest {
    private static final Places NO_PLACES = new Places() {
        @Override
        public Optional<Scenario> find(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String hint(String name) {
            return "";
        }
    };

    private static Scenario writtenAndRead(Scenario scenario) throws IOException {
        Path file = Files.createTempFile("scenario", ".yaml");
        try {
            Files.writeString(file, ScenarioText.of(scenario));
            return ScenarioFile.read(file, NO_PLACES);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackEqual(@ForAll long seed) throws IOException {
        Scenario scenario = new RandomScenarios(seed).next("Name: \\ \"x\"");
        assertThat(writtenAndRead(scenario)).isEqualTo(scenario);
    }

    @Property(tries = 200)
    void anyNameThatMayBeReadIsWrittenSoThatItCanBeReadAgain(@ForAll String name) throws IOException {
        Optional<String> allowed = Spelling.name(name).value();
        Assume.that(allowed.isPresent());
        Scenario scenario =
                new BuiltInPlaces().find("england-2025").orElseThrow().named(allowed.orElseThrow());
        assertThat(writtenAndRead(scenario)).isEqualTo(scenario);
    }

    @Test
    void theTextHasEverySettingOnceInItsUnit() {
        String text = ScenarioText.of(new BuiltInPlaces().find("england-2025").orElseThrow());
        assertThat(text)
                .startsWith("""
                        # Every setting of this scenario. It depends on no other file.
                        mainstay: 1
                        name: "England 2025, average authority"
                        """)
                .contains("period: { start: 2025-04-01, warm-up: 24 months, measure: 36 months }\n")
                .contains(
                        "  - name: \"Assessment\"\n    holds: [assessment]\n    share: 30 %\n    structure: individual\n")
                .contains("workforce:\n  posts: 150\n  turnover: 11.8 % per year\n")
                .contains("  when-busy: dropped\n")
                .contains("  duty-week: yes\n")
                .doesNotContain("timeline");
    }
}
