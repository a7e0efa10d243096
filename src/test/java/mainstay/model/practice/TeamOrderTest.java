package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mainstay.model.agent.Team;
import mainstay.random.Chance;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import org.junit.jupiter.api.Test;

/** Which team comes first. */
class TeamOrderTest {
    private static final int[] TEAMS = {8, 9, 5};

    private static List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        Stage[] stages = {Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER};
        for (int s = 0; s < TEAMS.length; s++) {
            Service service = new Service(stages[s].name(), EnumSet.of(stages[s]), 1.0 / 3, Structure.INDIVIDUAL);
            for (int i = 0; i < TEAMS[s]; i++) {
                teams.add(new Team(teams.size(), service, 0.5));
            }
        }
        return teams;
    }

    private static List<Integer> order(long seed) {
        return new TeamOrder(new Chance(seed, 0))
                .of(teams()).stream().map(team -> team.id).toList();
    }

    private static long ofService(List<Integer> order, int service) {
        int first = service == 0 ? 0 : service == 1 ? 8 : 17;
        return order.stream()
                .filter(id -> id >= first && id < first + TEAMS[service])
                .count();
    }

    @Test
    void theFirstOfEachServiceComeFirst() {
        List<Integer> firstThree = order(1).subList(0, 3);
        for (int service = 0; service < 3; service++) {
            assertThat(ofService(firstThree, service)).isOne();
        }
    }

    @Test
    void eachServiceIsInTheBeginningOfTheOrderInProportion() {
        List<Integer> order = order(1);
        assertThat(order).doesNotHaveDuplicates().hasSize(22);
        for (int n = 1; n <= 22; n++) {
            for (int service = 0; service < 3; service++) {
                // Team i of k stands at i/k. Up to p there are from pk to pk + 1 of a service, so from 22p to 22p + 3.
                double share = TEAMS[service] / 22.0;
                assertThat((double) ofService(order.subList(0, n), service)).isBetween((n - 3) * share, n * share + 1);
            }
        }
    }

    @Test
    void lotsDecideWithinAServiceAndTheSameLotsGiveTheSameOrder() {
        assertThat(order(1)).isEqualTo(order(1)).isNotEqualTo(order(2));
    }
}
