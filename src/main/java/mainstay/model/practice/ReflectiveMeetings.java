package mainstay.model.practice;

import mainstay.event.OrganisationEvent.TeamReflected;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.model.casework.TeamMeeting;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;

/**
 * Where the model has group supervision, teams that practise it and are no pods (which meet anyway) think about some of
 * their families every few weeks: the better they practise it, the more their time with these families is worth.
 */
public final class ReflectiveMeetings implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final int NONE = 0;

    private record Parameters(int intervalDays, double hours, int families, double quality) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    (int) Math.round(settings.get(EffectSettings.MEETING_INTERVAL) * WEEK_DAYS),
                    settings.get(EffectSettings.MEETING_HOURS),
                    settings.count(EffectSettings.FAMILIES_PER_MEETING),
                    settings.get(EffectSettings.MEETING_QUALITY));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    /** Reflective meetings in an authority. */
    public ReflectiveMeetings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (parameters.intervalDays() == NONE) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel() && !team.isPod() && (day + team.id) % parameters.intervalDays() == 0) {
                TeamMeeting met = TeamMeeting.hold(
                        office,
                        casework,
                        team,
                        parameters.hours(),
                        parameters.families(),
                        parameters.quality() * team.fidelity());
                office.publish(new TeamReflected(day, team.id, met.members(), met.families()));
            }
        }
    }
}
