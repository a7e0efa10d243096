package mainstay.model.practice;

import mainstay.event.CareEvent.TeamReflected;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.model.casework.TeamMeeting;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;

/**
 * Where the model has group supervision, teams that practise it and are no pods (which meet anyway) think about some of
 * their families every few weeks: the better they practise it, the more their time with these families is worth.
 */
public final class ReflectiveMeetings implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final int NONE = 0;

    private final Office office;
    private final Casework casework;
    private int intervalDays;
    private double hours;
    private int families;
    private double quality;

    /** Reflective meetings in an authority. */
    public ReflectiveMeetings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    @Override
    public void retune(Settings settings) {
        intervalDays = (int) Math.round(settings.get(EffectSettings.MEETING_INTERVAL) * WEEK_DAYS);
        hours = settings.get(EffectSettings.MEETING_HOURS);
        families = settings.count(EffectSettings.FAMILIES_PER_MEETING);
        quality = settings.get(EffectSettings.MEETING_QUALITY);
    }

    @Override
    public void step(int day) {
        if (intervalDays == NONE) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel() && !team.isPod() && (day + team.id) % intervalDays == 0) {
                TeamMeeting met = TeamMeeting.hold(office, casework, team, hours, families, quality * team.fidelity());
                office.tell(new TeamReflected(day, team.id, met.members(), met.families()));
            }
        }
    }
}
