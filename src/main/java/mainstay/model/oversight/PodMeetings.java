package mainstay.model.oversight;

import mainstay.event.CareEvent.PodMet;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.model.casework.TeamMeeting;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PodSettings;

/** A pod meets every week, walks its families in a cycle, and records a ready decision if it has the grip to. */
public final class PodMeetings implements Rule {
    private static final int WEEK_DAYS = 5;

    private final Office office;
    private final Casework casework;
    private int intervalDays;
    private double hours;
    private int families;
    private double quality;

    /** Pod meetings in an authority. */
    public PodMeetings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    @Override
    public void retune(Settings settings) {
        intervalDays = settings.count(PodSettings.MEETING_INTERVAL) * WEEK_DAYS;
        hours = settings.get(PodSettings.MEETING_HOURS);
        families = settings.count(PodSettings.FAMILIES_PER_MEETING);
        quality = settings.get(PodSettings.MEETING_QUALITY);
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (team.isPod() && (day + team.id) % intervalDays == 0) {
                TeamMeeting met = TeamMeeting.hold(office, casework, team, hours, families, quality);
                office.tell(new PodMet(day, team.id, met.members(), met.families(), met.decisions()));
            }
        }
    }
}
