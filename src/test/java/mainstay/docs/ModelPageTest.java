package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import org.junit.jupiter.api.Test;

/**
 * The description of the model is in the order of the ODD protocol, leaves no setting out and names none that is not
 * there.
 */
class ModelPageTest {
    @Test
    void everySettingIsNamedInTheInitialisationOrASubmodel() {
        Set<String> named = new TreeSet<>();
        ModelPage.rules().forEach(rule -> named.addAll(rule.settings()));
        assertThat(Registry.all().stream().map(Parameter::path)).isSubsetOf(named);
    }

    @Test
    void theWordsNameNoSettingThatIsNotThere() {
        assertThat(ModelPage.settings(ModelPage.words()))
                .allSatisfy(path -> assertThat(Registry.find(path)).as(path).isPresent());
    }

    @Test
    void aRuleIsASubmodelOrTheInitialisationWithTheSettingsNamedInIt() {
        assertThat(ModelPage.rules("""
                # Page

                ## 5. Initialisation

                ## 6. Input data

                Neither `initial.in-need` nor a heading below.

                ## 7. Submodels

                ### 7.1 Demand

                Grows by `demand.trend`, see `mine.yaml`.
                """))
                .containsExactly(
                        new ModelPage.Rule("5", "5-initialisation", Set.of()),
                        new ModelPage.Rule("7.1", "71-demand", Set.of("demand.trend")));
    }

    @Test
    void theSevenElementsOfTheProtocolAreThereInOrder() {
        assertThat(ModelPage.words().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "## 5. Initialisation",
                        "## 6. Input data",
                        "## 7. Submodels");
    }

    @Test
    void theListOfElementsHasEveryDesignConcept() {
        String words = ModelPage.words();
        String list = words.substring(words.indexOf("| ODD element |"), words.indexOf("\n## 1."));
        assertThat(List.of(
                        "basic principles",
                        "emergence",
                        "adaptation",
                        "objectives",
                        "learning",
                        "prediction",
                        "sensing",
                        "interaction",
                        "stochasticity",
                        "collectives",
                        "observation"))
                .allMatch(list::contains);
    }
}
