package mainstay.model.practice;

import mainstay.event.CareEvent.PracticeCounted;
import mainstay.event.CareEvent.RolesCounted;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.PodSettings;

/** Month-end counts of how far teams practise the model, and of the roles beside caseworkers, model or not. */
public final class PracticeCensus implements Rule {
    private final Office office;
    private final Specialists specialists;
    private final Coaching coaching = new Coaching();
    private double workersPerCoach;
    private double coordinators;
    private double clinicians;

    /** The count of an authority. */
    public PracticeCensus(Office office, Specialists specialists) {
        this.office = office;
        this.specialists = specialists;
    }

    @Override
    public void retune(Settings settings) {
        coaching.retune(settings);
        workersPerCoach = settings.get(FidelitySettings.WORKERS_PER_COACH);
        coordinators = settings.get(PodSettings.COORDINATORS);
        clinicians = settings.get(PodSettings.CLINICIANS);
    }

    @Override
    public void step(int day) {
        if (!office.calendar().isMonthEnd(day)) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                double ownership = team.manager.inPost ? team.manager.ownership : 0;
                office.tell(new PracticeCounted(day, team.id, team.workers.size(), team.fidelity(), ownership));
            }
        }
        countRoles(day);
    }

    private void countRoles(int day) {
        int managers = 0;
        int pods = 0;
        double helping = 0;
        double coached = 0;
        for (Team team : office.roster().teams()) {
            managers++;
            pods += team.isPod() ? 1 : 0;
            helping += specialists.of(team);
            coached += coaching.of(team, day) * team.workers.size();
        }
        office.tell(new RolesCounted(
                day,
                managers,
                coordinators * pods,
                clinicians * pods,
                helping,
                coached / workersPerCoach,
                office.climate().backfillHours));
        office.climate().backfillHours = 0;
    }
}
