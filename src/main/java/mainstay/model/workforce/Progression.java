package mainstay.model.workforce;

import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * Newly qualified workers are experienced after a year. There are as many senior posts as are a share of the permanent
 * workers; one that falls vacant goes to the longest-serving experienced worker of the team that is furthest below the share.
 */
final class Progression {
    private static final double QUALIFYING_YEARS = 1;
    private static final double SENIOR_FROM_YEARS = 2;

    private record Parameters(boolean happens, double senior) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.on(WorkforceSettings.PROGRESSION), settings.get(WorkforceSettings.SENIOR));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Progression(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        if (!inForce.now().happens()) {
            return;
        }
        for (Worker worker : office.roster().inPost()) {
            if (worker.grade == WorkerGrade.NEWLY_QUALIFIED && worker.tenure(day) >= QUALIFYING_YEARS) {
                progress(worker, WorkerGrade.EXPERIENCED, day);
            }
        }
        for (int vacant = vacantSeniorPosts(); vacant > 0; vacant--) {
            Worker next = nextSenior(day);
            if (next == null) {
                return;
            }
            progress(next, WorkerGrade.SENIOR, day);
        }
    }

    private void progress(Worker worker, WorkerGrade grade, int day) {
        worker.grade = grade;
        office.publish(new WorkerProgressed(day, worker.id, worker.team.id, grade));
    }

    private int vacantSeniorPosts() {
        double missing = 0;
        for (Team team : office.roster().teams()) {
            missing += missing(team);
        }
        return (int) Math.round(missing);
    }

    /** Seniors that a team is short of, in parts of one; below 0 when there are more. */
    private double missing(Team team) {
        double missing = 0;
        for (Worker worker : team.workers) {
            missing += worker.isPermanent() ? inForce.of(team).senior() : 0;
            missing -= worker.grade == WorkerGrade.SENIOR ? 1 : 0;
        }
        return missing;
    }

    private Worker nextSenior(int day) {
        Worker next = null;
        double most = 0;
        for (Team team : office.roster().teams()) {
            Worker longest = longestServing(team, day);
            double missing = missing(team);
            if (longest != null && (next == null || missing > most)) {
                next = longest;
                most = missing;
            }
        }
        return next;
    }

    private static Worker longestServing(Team team, int day) {
        Worker longest = null;
        for (Worker worker : team.workers) {
            boolean canBeSenior = worker.isPermanent()
                    && worker.grade == WorkerGrade.EXPERIENCED
                    && worker.lastDay < 0
                    && worker.tenure(day) >= SENIOR_FROM_YEARS;
            if (canBeSenior && (longest == null || worker.tenure(day) > longest.tenure(day))) {
                longest = worker;
            }
        }
        return longest;
    }
}
