package mainstay.model.practice;

import mainstay.event.OrganisationEvent.ManagerTrained;
import mainstay.event.OrganisationEvent.WorkerTrained;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * Days of training in the model: at most one a week, on a weekday of one's own, for workers whose team takes the model
 * up, those who start in such a team, and again later; and for managers. What is left of the day after meetings goes
 * into it, except what is covered by others.
 */
public final class Training implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final int HALF_A_YEAR_IN_WEEKS = 26;

    private record Parameters(
            int workerDays,
            int managerDays,
            int inductionDays,
            double refreshersADay,
            double backfill,
            String managersTrained,
            double gain,
            double ownershipGain) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    (int) Math.round(settings.get(RolloutSettings.TRAINING)),
                    (int) Math.round(settings.get(RolloutSettings.MANAGER_TRAINING)),
                    (int) Math.round(settings.get(RolloutSettings.INDUCTION)),
                    settings.get(RolloutSettings.REFRESHER) / Roster.WORKING_DAYS_A_YEAR,
                    settings.get(RolloutSettings.BACKFILL),
                    settings.word(RolloutSettings.MANAGERS_TRAINED),
                    settings.get(FidelitySettings.TRAINING_GAIN),
                    settings.get(FidelitySettings.OWNERSHIP_GAIN));
        }
    }

    private final Office office;
    private final Agenda<Team> managersInTraining = new Agenda<>();
    private final InForce<Parameters> inForce;

    /** Training in an authority. */
    public Training(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A team will take the model up: its manager is trained from a day on, if managers are trained before. */
    void prepare(Team team, int from) {
        if (inForce.now().managersTrained().equals("before")) {
            managersInTraining.put(from, team);
        }
    }

    /** A team takes the model up today: its workers are trained, and its manager unless that was before. */
    void takeUp(Team team) {
        Parameters parameters = inForce.now();
        int day = office.day();
        for (Worker worker : team.workers) {
            enrol(worker, parameters.workerDays());
        }
        switch (parameters.managersTrained()) {
            case "with" -> managersInTraining.put(day, team);
            case "after" -> managersInTraining.put(office.calendar().plusWeeks(day, HALF_A_YEAR_IN_WEEKS), team);
            default -> {}
        }
    }

    /** A worker practised the model before the run began. */
    void settle(Worker worker) {
        enrol(worker, 0);
    }

    private void enrol(Worker worker, int days) {
        worker.enrolled = true;
        worker.trainingDays = days;
        worker.refresherDue = office.chance().uniform(Purpose.REFRESHER_DAY, worker.id, 0);
    }

    /** In the morning: managers who are trained today have no hours for their team but those covered by others. */
    public void begin(int day) {
        Parameters parameters = inForce.now();
        for (Team team : managersInTraining.take(day)) {
            team.manager.trainingDays = parameters.managerDays();
        }
        for (Team team : office.roster().teams()) {
            Manager manager = team.manager;
            if (team.practisesModel() && manager.inPost && manager.startedOn == day) {
                manager.trainingDays = parameters.inductionDays();
            }
            if (manager.trainingDays > 0 && manager.inPost && !manager.away && isTrainingDay(-1L - team.id, day)) {
                train(team, day);
            }
        }
    }

    private void train(Team team, int day) {
        Parameters parameters = inForce.now();
        Manager manager = team.manager;
        manager.trainingDays--;
        manager.ownership += parameters.ownershipGain() * (1 - manager.ownership);
        office.climate().backfillHours += manager.hoursToday * parameters.backfill();
        manager.hoursToday *= parameters.backfill();
        office.publish(new ManagerTrained(day, team.id, manager.ownership));
    }

    /** After the meetings: workers who are trained today have no hours for work but those covered by others. */
    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                for (Worker worker : team.workers) {
                    if (!worker.enrolled) {
                        enrol(worker, inForce.now().inductionDays());
                    }
                    if (isWanted(worker) && worker.hoursToday > 0 && isTrainingDay(worker.id, day)) {
                        train(worker, day);
                    }
                }
            }
        }
    }

    private boolean isWanted(Worker worker) {
        Parameters parameters = inForce.now();
        if (worker.trainingDays > 0) {
            return true;
        }
        worker.refresherDue += parameters.refreshersADay();
        return parameters.refreshersADay() > 0 && worker.refresherDue >= 1;
    }

    private void train(Worker worker, int day) {
        Parameters parameters = inForce.now();
        if (worker.trainingDays > 0) {
            worker.trainingDays--;
        } else {
            worker.refresherDue--;
        }
        double hours = Math.max(0, worker.hoursToday - worker.meetingsToday);
        worker.meetingsToday += hours * (1 - parameters.backfill());
        office.climate().backfillHours += hours * parameters.backfill();
        worker.fidelity += parameters.gain() * (1 - worker.fidelity);
        office.publish(new WorkerTrained(day, worker.id, worker.team.id, worker.fidelity));
    }

    private boolean isTrainingDay(long subject, int day) {
        int weekday = office.calendar().date(day).getDayOfWeek().ordinal();
        return weekday == office.chance().oneOf(Purpose.TRAINING_DAY, subject, 0, WEEK_DAYS);
    }
}
