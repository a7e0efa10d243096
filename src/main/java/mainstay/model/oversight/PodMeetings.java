package mainstay.model.oversight;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CareEvent.PodMet;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.Pods;

/** A pod meets every week, walks its families in a cycle, and records a ready decision if it has the grip to. */
public final class PodMeetings implements Rule {
    private static final int WEEK_DAYS = 5;

    private final Office office;
    private final Casework casework;
    private int intervalDays;
    private double hours;
    private int families;

    /** Pod meetings in an authority. */
    public PodMeetings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    @Override
    public void retune(Settings settings) {
        intervalDays = settings.count(Pods.MEETING_INTERVAL) * WEEK_DAYS;
        hours = settings.get(Pods.MEETING_HOURS);
        families = settings.count(Pods.FAMILIES_PER_MEETING);
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (team.isPod() && (day + team.id) % intervalDays == 0) {
                meet(team, day);
            }
        }
    }

    private void meet(Team team, int day) {
        int members = 0;
        List<Case> all = new ArrayList<>();
        for (Worker worker : team.workers) {
            if (!worker.away) {
                worker.meetingsToday += hours;
                members++;
            }
            all.addAll(worker.cases);
        }
        int decisions = 0;
        int discussed = Math.min(families, all.size());
        for (int i = 0; i < discussed; i++) {
            Case theCase = all.get((team.cycle + i) % all.size());
            theCase.podDiscussedDay = day;
            boolean records = office.chance().happens(Purpose.POD_RECORDS_DECISION, theCase.family.id, day, team.grip);
            decisions += casework.discussed(theCase, records) ? 1 : 0;
        }
        team.cycle = all.isEmpty() ? 0 : (team.cycle + discussed) % all.size();
        office.tell(new PodMet(day, team.id, members, discussed, decisions));
    }
}
