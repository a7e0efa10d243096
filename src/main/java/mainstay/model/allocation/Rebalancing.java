package mainstay.model.allocation;

import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Every few weeks managers move families from the most to the least loaded, those first who know their worker least. Who
 * has come since they last did is left where they are: that was decided with the loads in view.
 */
public final class Rebalancing implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private record Parameters(int everyWeeks, double gap) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(AllocationSettings.REBALANCE_EVERY),
                    settings.get(AllocationSettings.REBALANCE_GAP) * settings.get(AllocationSettings.CASELOAD_TARGET));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final FairShares fairShares;
    private final Experience experience;
    private final InForce<Parameters> inForce;

    /** Rebalancing in an authority. */
    public Rebalancing(Office office, HandOver handOver) {
        this.office = office;
        this.handOver = handOver;
        this.fairShares = new FairShares(office);
        this.experience = new Experience(office);
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (parameters.everyWeeks() == 0 || day == 0) {
            return;
        }
        for (Team team : office.roster().teams()) {
            // Teams take turns, so that not all families move on one day.
            if ((day + 3 * team.id) % (parameters.everyWeeks() * WEEK_DAYS) == 0) {
                rebalance(team, day);
            }
        }
    }

    private void rebalance(Team team, int day) {
        for (int moves = 0; moves < team.workers.size(); moves++) {
            Worker most = mostLoaded(team, day);
            Worker least = most == null ? null : leastLoaded(team, most, day);
            if (least == null
                    || load(most, day) - load(least, day) <= inForce.now().gap()) {
                return;
            }
            Case moved = leastKnown(most, least, day);
            if (moved == null) {
                return;
            }
            handOver.assign(moved, least, ChangeReason.MANAGE);
        }
    }

    private Worker mostLoaded(Team team, int day) {
        Worker most = null;
        for (Worker worker : team.workers) {
            if (most == null || load(worker, day) > load(most, day)) {
                most = worker;
            }
        }
        return most;
    }

    private Worker leastLoaded(Team team, Worker most, int day) {
        Worker least = null;
        for (Worker worker : team.workers) {
            if (worker.takesFamilies()
                    && room(most, worker, day) > 1
                    && (least == null || load(worker, day) < load(least, day))) {
                least = worker;
            }
        }
        return least;
    }

    private double load(Worker worker, int day) {
        return worker.children / fairShares.of(worker, day);
    }

    /** Children by which the one is below the other: for somebody with a part of a load they are fewer. */
    private double room(Worker most, Worker least, int day) {
        return (load(most, day) - load(least, day)) * least.loadShare * least.trust;
    }

    private Case leastKnown(Worker most, Worker least, int day) {
        double room = room(most, least, day);
        Case best = null;
        double bestStrength = Double.MAX_VALUE;
        for (Case theCase : most.cases) {
            double strength = handOver.strength(theCase, most);
            // A family larger than the difference would only turn the tables.
            boolean settled = day - theCase.workerSince >= inForce.now().everyWeeks() * WEEK_DAYS;
            boolean movable =
                    settled && theCase.changeAsked == null && (theCase.care == null || !theCase.care.isKept());
            if (movable
                    && theCase.children() < room
                    && strength < bestStrength
                    && experience.allows(theCase, most, least, day)) {
                best = theCase;
                bestStrength = strength;
            }
        }
        return best;
    }
}
