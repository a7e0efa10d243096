package mainstay.model.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.ShockSettings;

/**
 * While a manager is away, or the post is vacant, the longest-serving senior who is there decides in the morning what is
 * most urgent of what has come in by the evening before, for so long a day at most. It is time that the senior's own
 * families do not get.
 */
public final class Deputies implements DailyRule {
    private static final double NOTHING = 1e-9;
    private static final int WEEK_DAYS = 5;

    private record Parameters(double hoursADay) {
        static Parameters of(Settings settings) {
            // Nobody can sign while systems are down.
            return new Parameters(settings.get(OversightSettings.DEPUTY_HOURS)
                    / WEEK_DAYS
                    * (1 - settings.get(ShockSettings.OUTAGE)));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    /** The deputies of an authority's managers. */
    public Deputies(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (inForce.now().hoursADay() <= 0) {
            return;
        }
        for (Team team : office.roster().teams()) {
            Worker deputy = team.manager.inPost && !team.manager.away ? null : deputy(team, day);
            if (deputy != null) {
                decide(team, deputy, day);
            }
        }
    }

    private static Worker deputy(Team team, int day) {
        Worker deputy = null;
        for (Worker worker : team.workers) {
            if (canDeputise(worker) && (deputy == null || worker.tenure(day) > deputy.tenure(day))) {
                deputy = worker;
            }
        }
        return deputy;
    }

    private static boolean canDeputise(Worker worker) {
        boolean free = !worker.away && worker.lentTo == null && !worker.hasOtherTasks();
        return free && worker.grade == WorkerGrade.SENIOR && hoursLeft(worker) > NOTHING;
    }

    private static double hoursLeft(Worker worker) {
        return worker.hoursToday - worker.meetingsToday;
    }

    private void decide(Team team, Worker deputy, int day) {
        List<PendingDecision> urgent = new ArrayList<>(team.manager.queue);
        urgent.removeIf(pending -> pending.submittedDay >= day);
        urgent.sort(Comparator.comparingInt(pending -> pending.rank));
        double left = Math.min(inForce.now().hoursADay(), hoursLeft(deputy));
        for (PendingDecision pending : urgent) {
            if (left <= NOTHING) {
                return;
            }
            // What is not called for any more, perhaps since the decision before, the manager takes off the desk.
            if (pending.stands()) {
                double spent = Math.min(pending.left, left);
                pending.left -= spent;
                left -= spent;
                deputy.meetingsToday += spent;
                if (pending.left <= NOTHING) {
                    team.manager.queue.remove(pending);
                    casework.decided(pending.theCase, pending.decision);
                }
            }
        }
    }
}
