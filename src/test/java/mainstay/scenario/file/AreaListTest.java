package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Area;
import mainstay.scenario.Difference;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas, and what areas, services and teams have of their own, as a file says it. */
class AreaListTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final String TOP = "mainstay: 1\nname: N\nbased-on: england-2025\n";
    private static final String TWO_AREAS = """
            areas:
              - { name: North, families: 45 %, set: { workforce.vacancy: 25 % } }
              - { name: South, families: 55 % }
            """;
    private static final String SERVICES = """
            services:
              - name: Assessment
                holds: [assessment]
                share: 33 %
                set: { oversight.supervision-interval: 2 weeks, workforce.vacancy: 20 % }
                teams:
                  - { name: Elm, share: 60 % }
                  - { name: Oak, share: 40 %, set: { allocation.cap: 16 } }
              - { name: Safeguarding, area: North, holds: [child-in-need, child-protection], share: 45 %, structure: pods }
              - { name: Safeguarding, area: South, holds: [child-in-need, child-protection], share: 45 % }
              - { name: Looked after, area: all, holds: [looked-after], share: 22 % }
            """;

    @TempDir
    private Path folder;

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(Files.writeString(folder.resolve("s.yaml"), text), PLACES);
    }

    private List<String> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), text);
        Problems problems = catchThrowableOfType(Problems.class, () -> ScenarioFile.read(file, PLACES));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void areasServicesAndTeamsAreReadAsTheyAreWritten() throws IOException {
        Scenario scenario = read(TOP + TWO_AREAS + SERVICES);
        assertThat(scenario.areas())
                .containsExactly(
                        new Area("North", 0.45, 0.45, Map.of(WorkforceSettings.VACANCY, 0.25)),
                        new Area("South", 0.55, 0.55, Map.of()));
        assertThat(scenario.services()).extracting(Service::area).containsExactly("", "North", "South", "all");
        assertThat(scenario.services().get(0).teams())
                .containsExactly(
                        new NamedTeam("Elm", 0.6, Map.of()),
                        new NamedTeam("Oak", 0.4, Map.of(AllocationSettings.CAP, 16.0)));
    }

    /** A third of the posts of each area are of Assessment, and a fifth of all posts care for all of it. */
    @Test
    void aServiceIsInEveryAreaInOneOrOneForAll() throws IOException {
        Scenario scenario = read(TOP + TWO_AREAS + SERVICES);
        List<Service> services = Area.divide(scenario.areas(), scenario.services());
        assertThat(services)
                .extracting(Service::name)
                .containsExactly(
                        "North Assessment",
                        "South Assessment",
                        "North Safeguarding",
                        "South Safeguarding",
                        "Looked after");
        assertThat(services.stream().mapToDouble(Service::share).toArray())
                .containsExactly(
                        new double[] {0.45 * 0.33, 0.55 * 0.33, 0.45 * 0.45, 0.55 * 0.45, 0.22}, within(1e-12));
        assertThat(services)
                .extracting(Service::structure)
                .containsExactly(
                        Structure.INDIVIDUAL,
                        Structure.INDIVIDUAL,
                        Structure.PODS,
                        Structure.INDIVIDUAL,
                        Structure.INDIVIDUAL);
        assertThat(services.get(1).teams()).extracting(NamedTeam::name).containsExactly("South Elm", "South Oak");
    }

    /** What a service says counts before what its area says; what neither says is the authority's. */
    @Test
    void whatIsNearestToATeamCounts() throws IOException {
        Scenario scenario = read(TOP + TWO_AREAS + SERVICES);
        List<Service> services = Area.divide(scenario.areas(), scenario.services());
        assertThat(services.get(0).set())
                .isEqualTo(Map.of(OversightSettings.SUPERVISION_INTERVAL, 2.0, WorkforceSettings.VACANCY, 0.2));
        assertThat(services.get(2).set()).isEqualTo(Map.of(WorkforceSettings.VACANCY, 0.25));
        assertThat(services.get(3).set()).isEmpty();
    }

    @Test
    void anAuthorityWithoutAreasHasTheServicesThatItNames() throws IOException {
        Scenario scenario = read(TOP);
        assertThat(Area.divide(scenario.areas(), scenario.services())).isSameAs(scenario.services());
    }

    @Test
    void aResolvedFileSaysTheSame() throws IOException {
        Scenario scenario = read(TOP + TWO_AREAS + SERVICES);
        assertThat(ScenarioFile.parse(ScenarioText.of(scenario), PLACES, List.of()))
                .isEqualTo(scenario);
    }

    @Test
    void aCheckNamesTheAreasAndWhatIsTheirOwn() throws IOException {
        Scenario england = PLACES.find("england-2025").orElseThrow();
        assertThat(Difference.between(england, read(TOP + TWO_AREAS)))
                .filteredOn(difference -> difference.what().equals("areas"))
                .extracting(Difference::after)
                .containsExactly("North 45 % of families, 45 % of posts with workforce.vacancy 25 %; South 55 % of"
                        + " families, 55 % of posts");
    }

    @Test
    void areasShareOutAllFamiliesAndAllPosts() throws IOException {
        assertThat(problems(TOP + """
                        areas:
                          - { name: North, families: 45 %, posts: 50 % }
                          - { name: north, families: 45 %, posts: 40 % }
                        """))
                .containsExactly(
                        "s.yaml:5:3: the areas' shares of the families add up to 90 %, not to 100 %.",
                        "s.yaml:5:3: the areas' shares of the posts add up to 90 %, not to 100 %.",
                        "s.yaml:6:5: another area is called North, which looks like north. Names of areas differ.");
        assertThat(problems(TOP + """
                        areas:
                          - { name: all, families: 45 % }
                          - { name: South, families: 55 %, posts: 40 % }
                        """))
                .containsExactly(
                        "s.yaml:5:5: all has no share of the posts (posts), and other areas have. Give it in all areas or"
                                + " in none.",
                        "s.yaml:5:5: an area cannot be called all: that is a service for all areas.");
    }

    @Test
    void whatIsTheAuthoritysIsNobodysOwn() throws IOException {
        assertThat(problems(TOP + """
                        areas:
                          - { name: North, families: 100 %, set: { demand.surge: 2 } }
                        """))
                .singleElement()
                .asString()
                .startsWith(
                        "s.yaml:5:44: demand.surge is the same for the whole authority. An area, a service or a team"
                                + " may have its own: workforce.turnover, ");
    }

    @Test
    void inEachAreaEachStageIsHeldOnce() throws IOException {
        assertThat(problems(TOP + TWO_AREAS + """
                        services:
                          - { name: Assessment, holds: [assessment], share: 40 % }
                          - { name: Care, area: North, holds: [child-in-need, child-protection, looked-after], share: 60 % }
                          - { name: Care, area: West, holds: [child-in-need], share: 60 % }
                        """))
                .containsExactly("s.yaml:10:25: the service's area: West is not one of North, South, all.");
        assertThat(problems(TOP + TWO_AREAS + """
                        services:
                          - { name: Assessment, holds: [assessment], share: 40 % }
                          - { name: Care, area: North, holds: [child-in-need, child-protection, looked-after], share: 60 % }
                        """))
                .containsExactly(
                        "s.yaml:8:3: no service holds child-in-need in South. Each stage needs one.",
                        "s.yaml:8:3: no service holds child-protection in South. Each stage needs one.",
                        "s.yaml:8:3: no service holds looked-after in South. Each stage needs one.",
                        "s.yaml:8:3: the services' shares in South add up to 40 %, not to 100 %.");
        assertThat(problems(TOP + """
                        services:
                          - { name: All, area: North, holds: [assessment], share: 100 % }
                        """))
                .containsExactly("s.yaml:5:24: the service's area: there are no areas. List them under areas, or leave"
                        + " area out.");
    }

    @Test
    void teamsShareOutThePostsOfTheirService() throws IOException {
        assertThat(problems(TOP + """
                        services:
                          - name: All
                            holds: [assessment, child-in-need, child-protection, looked-after]
                            share: 100 %
                            teams: [ { name: Elm, share: 40 % }, { name: elm, share: 40 % }, { name: Oak } ]
                        """))
                .containsExactly(
                        "s.yaml:8:42: another team is called Elm, which looks like elm. Names of teams differ.",
                        "s.yaml:8:70: Oak has no share, and other teams have. Give it in all teams or in none.");
    }
}
