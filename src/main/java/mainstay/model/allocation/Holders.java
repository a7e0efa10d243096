package mainstay.model.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import mainstay.model.agent.Team;

/** The teams that hold a stage today, asked one after the other, the least loaded first. */
final class Holders {
    private final List<Team> teams;
    /** Worked out once a day and when families come or go: every family that waits is compared by them. */
    private final double[] loads;

    private final boolean[] asked;
    /** Whether one of them meets today; null until somebody asks. */
    private Boolean meet;

    Holders(List<Team> teams) {
        this.teams = teams;
        this.loads = new double[teams.size()];
        this.asked = new boolean[teams.size()];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = load(teams.get(i));
        }
    }

    /** Children for each full load that those who take families are there to carry. */
    private static double load(Team team) {
        double capacity = team.capacity();
        return capacity == 0 ? Double.MAX_VALUE : team.children() / capacity;
    }

    /** Families have come to a team or left it. */
    void recount(Team team) {
        int i = teams.indexOf(team);
        if (i >= 0) {
            loads[i] = load(team);
        }
    }

    List<Team> teams() {
        return teams;
    }

    boolean include(Team team) {
        return teams.contains(team);
    }

    /** Whether one of the teams has its meeting today: asked for every family, and answered once. */
    boolean meetToday(Predicate<Team> meets) {
        if (meet == null) {
            meet = teams.stream().anyMatch(meets);
        }
        return meet;
    }

    /** Whether all of the teams match. */
    boolean all(Predicate<Team> match) {
        return teams.stream().allMatch(match);
    }

    /** The least loaded team of those that match, or null. */
    Team leastLoaded(Predicate<Team> match) {
        int least = -1;
        for (int i = 0; i < loads.length; i++) {
            if ((least < 0 || loads[i] < loads[least]) && match.test(teams.get(i))) {
                least = i;
            }
        }
        return least < 0 ? null : teams.get(least);
    }

    /** Begins to ask: this team first, or with null the least loaded. */
    Team ask(Team first) {
        Arrays.fill(asked, false);
        if (first == null) {
            return next();
        }
        asked[teams.indexOf(first)] = true;
        return first;
    }

    /** The least loaded team that has not been asked, or null when all have been. */
    Team next() {
        int least = -1;
        for (int i = 0; i < loads.length; i++) {
            if (!asked[i] && (least < 0 || loads[i] < loads[least])) {
                least = i;
            }
        }
        if (least < 0) {
            return null;
        }
        asked[least] = true;
        return teams.get(least);
    }
}
