package mainstay.model.allocation;

import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Which worker of a team gets a family: with continuity one whom it knows, then one with the experience that it calls for,
 * then the one with the smallest load for what they should have.
 */
final class ChoiceOfWorker {
    private static final int CONTINUITY = 1;
    private static final int NO_CAP = 0;
    /** Steps by which somebody is asked later, each more than all below it. */
    private static final int STRANGER = 4;

    private static final int TOO_MUCH = 8;

    private record Parameters(boolean continuity, boolean capped, double cap) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(AllocationSettings.POLICY) == CONTINUITY,
                    settings.count(AllocationSettings.CAP_RULE) != NO_CAP,
                    settings.get(AllocationSettings.CAP));
        }
    }

    private final HandOver handOver;
    private final FairShares fairShares;
    private final Experience experience;
    private final InForce<Parameters> inForce;

    ChoiceOfWorker(Office office, HandOver handOver) {
        this.handOver = handOver;
        this.fairShares = new FairShares(office);
        this.experience = new Experience(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /**
     * The worker who gets a family; null when nobody can.
     *
     * @param pastTheCap whether those without room are asked too: then nobody is chosen for experience
     */
    Worker in(Team team, Case theCase, boolean pastTheCap, int day) {
        double teamsLoad = experience.isForSeniors(theCase) ? load(team, day) : 0;
        Worker best = null;
        int bestTurn = Integer.MAX_VALUE;
        double bestLoad = Double.MAX_VALUE;
        for (int i = 0; i < team.workers.size(); i++) {
            Worker worker = team.workers.get(i);
            if (worker == theCase.worker || !worker.takesFamilies() || !(pastTheCap || hasRoom(worker, theCase, day))) {
                continue;
            }
            double load = (worker.children + theCase.children()) / fairShares.of(worker, day);
            int turn = (pastTheCap ? 0 : turnByExperience(theCase, worker, teamsLoad, day))
                    + (isKnown(theCase, worker) ? 0 : STRANGER);
            if (best == null || turn < bestTurn || (turn == bestTurn && load < bestLoad)) {
                best = worker;
                bestTurn = turn;
                bestLoad = load;
            }
        }
        return best;
    }

    private boolean isKnown(Case theCase, Worker worker) {
        return inForce.now().continuity() && handOver.knows(theCase, worker);
    }

    /** Whoever is busier than the team is asked for no family on account of experience. */
    private int turnByExperience(Case theCase, Worker worker, double teamsLoad, int day) {
        if (experience.isTooMuch(theCase, worker, day)) {
            return TOO_MUCH;
        }
        if (!experience.isForSeniors(theCase)) {
            return 0;
        }
        boolean isBusier = worker.children / fairShares.of(worker, day) > teamsLoad;
        return isBusier ? Experience.LAST_TURN : Experience.turn(worker, day);
    }

    /** Children of those who take families, for what they should have. */
    private double load(Team team, int day) {
        int children = 0;
        double shares = 0;
        for (Worker worker : team.workers) {
            if (worker.takesFamilies()) {
                children += worker.children;
                shares += fairShares.of(worker, day);
            }
        }
        return children / shares;
    }

    /** The cap is that of a full load. A family above it fits with who has no other, unless other tasks leave no time for it. */
    private boolean hasRoom(Worker worker, Case theCase, int day) {
        if (!inForce.now().capped()) {
            return true;
        }
        double most = inForce.of(worker.team).cap() * fairShares.ofCap(worker, day);
        return worker.children + theCase.children()
                <= (worker.hasOtherTasks() ? most : Math.max(most, theCase.children()));
    }
}
