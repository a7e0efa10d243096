package mainstay.model.oversight;

import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLent;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Once a week the heads of service look at all teams, whatever they hold. One on which the pressure is well above that on
 * the others, each against what is usual with such families, is lent a worker by the team that has most to spare, for some
 * weeks and a share of the days.
 */
public final class Lending implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private record Parameters(double gap, int days) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.LENDING_GAP),
                    settings.count(AllocationSettings.LENDING_WEEKS) * WEEK_DAYS);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Lending in an authority. */
    public Lending(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != 0) {
            return;
        }
        double mean = endLoans(day);
        double trouble = (1 + inForce.now().gap()) * mean;
        for (Team team : office.roster().teams()) {
            team.inTrouble = inForce.now().days() > 0 && day > 0 && team.overUsual() > trouble;
        }
        for (Team team : office.roster().teams()) {
            if (team.inTrouble && !borrows(team)) {
                lend(team, mean, day);
            }
        }
    }

    /** Loans end in time, or with the team that borrowed; returns the mean pressure over usual of all teams. */
    private double endLoans(int day) {
        double sum = 0;
        for (Team team : office.roster().teams()) {
            sum += team.overUsual();
            for (Worker worker : team.workers) {
                boolean over = worker.lentTo != null
                        && (day >= worker.lentOn + inForce.now().days()
                                || worker.lentTo == team
                                || !office.roster().teams().contains(worker.lentTo));
                if (over) {
                    worker.lentTo = null;
                }
            }
        }
        return sum / Math.max(1, office.roster().teams().size());
    }

    private boolean borrows(Team borrower) {
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                if (worker.lentTo == borrower) {
                    return true;
                }
            }
        }
        return false;
    }

    private void lend(Team borrower, double mean, int day) {
        Team lender = null;
        for (Team team : office.roster().teams()) {
            boolean canSpare = team.overUsual() < mean && !lends(team) && spare(team) != null;
            if (canSpare && (lender == null || lendsBefore(team, lender, borrower))) {
                lender = team;
            }
        }
        if (lender != null) {
            Worker worker = spare(lender);
            worker.lentTo = borrower;
            worker.lentOn = day;
            office.publish(new WorkerLent(
                    day, worker.id, lender.id, borrower.id, day + inForce.now().days()));
        }
    }

    /** Teams lend to their own area first, and of those in one place the one with most to spare. */
    private static boolean lendsBefore(Team team, Team other, Team borrower) {
        boolean near = team.area == borrower.area;
        return near == (other.area == borrower.area) ? team.overUsual() < other.overUsual() : near;
    }

    private static boolean lends(Team team) {
        for (Worker worker : team.workers) {
            if (worker.lentTo != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of those who can be spared, the one with least to do; nobody from a team of two, and nobody who is still learning or
     * has other tasks.
     */
    private static Worker spare(Team team) {
        Worker spare = null;
        int there = 0;
        for (Worker worker : team.workers) {
            if (worker.takesFamilies()) {
                there++;
                boolean learning = worker.grade == WorkerGrade.NEWLY_QUALIFIED;
                boolean bound = learning || worker.hasOtherTasks();
                if (!bound && (spare == null || worker.overUsual < spare.overUsual)) {
                    spare = worker;
                }
            }
        }
        return there > 2 ? spare : null;
    }
}
