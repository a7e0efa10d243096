package mainstay.model.oversight;

import mainstay.event.OrganisationEvent.PodMet;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.model.casework.TeamMeeting;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PodSettings;

/** A pod meets every week, walks its families in a cycle, and records a ready decision if it has the grip to. */
public final class PodMeetings implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private record Parameters(int intervalDays, double hours, int families, double quality) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(PodSettings.MEETING_INTERVAL) * WEEK_DAYS,
                    settings.get(PodSettings.MEETING_HOURS),
                    settings.count(PodSettings.FAMILIES_PER_MEETING),
                    settings.get(PodSettings.MEETING_QUALITY));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    /** Pod meetings in an authority. */
    public PodMeetings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        for (Team team : office.roster().teams()) {
            if (team.isPod() && (day + team.id) % parameters.intervalDays() == 0) {
                TeamMeeting met = TeamMeeting.hold(
                        office, casework, team, parameters.hours(), parameters.families(), parameters.quality());
                office.publish(new PodMet(day, team.id, met.members(), met.families(), met.decisions()));
            }
        }
    }
}
