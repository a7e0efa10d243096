package mainstay.model.threshold;

import java.util.EnumSet;
import java.util.Set;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Stage;

/**
 * Load of the teams that hold a stage: children of theirs, those who wait for a worker among them, for each whole-time
 * worker in post, over the usual number. Services differ in what a family takes, so that the usual number is the
 * authority's, in the proportion that these teams have had of it over two years.
 */
final class TeamLoad {
    private static final int WEEKS = 104;

    private final Stage stage;
    private double usualProportion;
    private int weeks;
    private double load = 1;

    TeamLoad(Stage stage) {
        this.stage = stage;
    }

    /**
     * A week is over.
     *
     * @param teams the authority's teams
     * @param waiting children without a worker, by the ordinal of their stage
     * @param usual children for each whole-time worker at which load is 1
     */
    void look(Iterable<Team> teams, int[] waiting, double usual) {
        Set<Stage> held = EnumSet.noneOf(Stage.class);
        double children = 0;
        double workers = 0;
        double allChildren = 0;
        double allWorkers = 0;
        for (Team team : teams) {
            double inPost = inPost(team);
            allChildren += team.children();
            allWorkers += inPost;
            if (team.service.holds().contains(stage)) {
                children += team.children();
                workers += inPost;
                held.addAll(team.service.holds());
            }
        }
        for (Stage one : Stage.values()) {
            allChildren += waiting[one.ordinal()];
            children += held.contains(one) ? waiting[one.ordinal()] : 0;
        }
        if (workers == 0 || children == 0) {
            load = children == 0 ? 0 : Double.POSITIVE_INFINITY;
            return;
        }
        double proportion = children / workers / (allChildren / allWorkers);
        weeks = Math.min(WEEKS, weeks + 1);
        usualProportion += (proportion - usualProportion) / weeks;
        load = children / workers / (usual * usualProportion);
    }

    /** Everybody, the sick and those under notice too: they hold families. */
    private static double inPost(Team team) {
        double fte = 0;
        for (Worker worker : team.workers) {
            fte += worker.fte;
        }
        return fte;
    }

    /** 1 at the usual number. */
    double load() {
        return load;
    }
}
