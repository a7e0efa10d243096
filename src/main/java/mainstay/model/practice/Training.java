package mainstay.model.practice;

import mainstay.event.CareEvent.ManagerTrained;
import mainstay.event.CareEvent.WorkerTrained;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
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
public final class Training implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final int HALF_A_YEAR_IN_WEEKS = 26;

    private final Office office;
    private final Agenda<Team> managersInTraining = new Agenda<>();
    private int workerDays;
    private int managerDays;
    private int inductionDays;
    private double refreshersADay;
    private double backfill;
    private String managersTrained = "";
    private double gain;
    private double ownershipGain;

    /** Training in an authority. */
    public Training(Office office) {
        this.office = office;
    }

    @Override
    public void retune(Settings settings) {
        workerDays = (int) Math.round(settings.get(RolloutSettings.TRAINING));
        managerDays = (int) Math.round(settings.get(RolloutSettings.MANAGER_TRAINING));
        inductionDays = (int) Math.round(settings.get(RolloutSettings.INDUCTION));
        refreshersADay = settings.get(RolloutSettings.REFRESHER) / Roster.WORKING_DAYS_A_YEAR;
        backfill = settings.get(RolloutSettings.BACKFILL);
        managersTrained = settings.word(RolloutSettings.MANAGERS_TRAINED);
        gain = settings.get(FidelitySettings.TRAINING_GAIN);
        ownershipGain = settings.get(FidelitySettings.OWNERSHIP_GAIN);
    }

    /** A team will take the model up: its manager is trained from a day on, if managers are trained before. */
    void prepare(Team team, int from) {
        if (managersTrained.equals("before")) {
            managersInTraining.put(from, team);
        }
    }

    /** A team takes the model up today: its workers are trained, and its manager unless that was before. */
    void takeUp(Team team) {
        int day = office.day();
        for (Worker worker : team.workers) {
            enrol(worker, workerDays);
        }
        switch (managersTrained) {
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
        for (Team team : managersInTraining.take(day)) {
            team.manager.trainingDays = managerDays;
        }
        for (Team team : office.roster().teams()) {
            Manager manager = team.manager;
            if (team.practisesModel() && manager.inPost && manager.startedOn == day) {
                manager.trainingDays = inductionDays;
            }
            if (manager.trainingDays > 0 && manager.inPost && !manager.away && isTrainingDay(-1L - team.id, day)) {
                train(team, day);
            }
        }
    }

    private void train(Team team, int day) {
        Manager manager = team.manager;
        manager.trainingDays--;
        manager.ownership += ownershipGain * (1 - manager.ownership);
        office.climate().backfillHours += manager.hoursToday * backfill;
        manager.hoursToday *= backfill;
        office.tell(new ManagerTrained(day, team.id, manager.ownership));
    }

    /** After the meetings: workers who are trained today have no hours for work but those covered by others. */
    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                for (Worker worker : team.workers) {
                    if (!worker.enrolled) {
                        enrol(worker, inductionDays);
                    }
                    if (isWanted(worker) && worker.hoursToday > 0 && isTrainingDay(worker.id, day)) {
                        train(worker, day);
                    }
                }
            }
        }
    }

    private boolean isWanted(Worker worker) {
        if (worker.trainingDays > 0) {
            return true;
        }
        worker.refresherDue += refreshersADay;
        return refreshersADay > 0 && worker.refresherDue >= 1;
    }

    private void train(Worker worker, int day) {
        if (worker.trainingDays > 0) {
            worker.trainingDays--;
        } else {
            worker.refresherDue--;
        }
        double hours = Math.max(0, worker.hoursToday - worker.meetingsToday);
        worker.meetingsToday += hours * (1 - backfill);
        office.climate().backfillHours += hours * backfill;
        worker.fidelity += gain * (1 - worker.fidelity);
        office.tell(new WorkerTrained(day, worker.id, worker.team.id, worker.fidelity));
    }

    private boolean isTrainingDay(long subject, int day) {
        int weekday = office.calendar().date(day).getDayOfWeek().ordinal();
        return weekday == office.chance().oneOf(Purpose.TRAINING_DAY, subject, 0, WEEK_DAYS);
    }
}
