package mainstay.model.practice;

import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.PodSettings;

/** Month-end counts of how far teams practise the model, and of the roles beside caseworkers, model or not. */
public final class PracticeCensus implements DailyRule {
    private record Parameters(
            double workersPerCoach, double coordinators, double clinicians, double reviewingOfficers) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(FidelitySettings.WORKERS_PER_COACH),
                    settings.get(PodSettings.COORDINATORS),
                    settings.get(PodSettings.CLINICIANS),
                    settings.get(ConferenceSettings.REVIEWING_OFFICERS));
        }
    }

    private final Office office;
    private final Specialists specialists;
    private final Coaching coaching;
    private final InForce<Parameters> inForce;

    /** The count of an authority. */
    public PracticeCensus(Office office, Specialists specialists) {
        this.office = office;
        this.specialists = specialists;
        this.coaching = new Coaching(office);
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (!office.calendar().isMonthEnd(day)) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                double ownership = team.manager.inPost ? team.manager.ownership : 0;
                office.publish(new PracticeCounted(day, team.id, team.workers.size(), team.fidelity(), ownership));
            }
        }
        countRoles(day);
    }

    private void countRoles(int day) {
        Parameters parameters = inForce.now();
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
        office.publish(new RolesCounted(
                day,
                managers,
                parameters.coordinators() * pods,
                parameters.clinicians() * pods,
                helping,
                coached / parameters.workersPerCoach(),
                parameters.reviewingOfficers(),
                office.climate().backfillHours));
        office.climate().backfillHours = 0;
    }
}
