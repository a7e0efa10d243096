package mainstay.model.casework;

import java.util.ArrayList;
import java.util.List;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;

/**
 * A team sits together and walks its families in a cycle, from meeting to meeting.
 *
 * @param members workers who were there
 * @param families families discussed
 * @param decisions ready decisions recorded
 */
public record TeamMeeting(int members, int families, int decisions) {
    /**
     * Holds a meeting today. Whoever is at work gives it the same hours; a ready decision is recorded if the team has the
     * grip to.
     *
     * @param hours length
     * @param atMost families discussed, unless the team has fewer
     * @param worth how much more an hour with a family is worth for it: 0.1 for a tenth
     */
    public static TeamMeeting hold(
            Office office, Casework casework, Team team, double hours, int atMost, double worth) {
        int members = 0;
        List<Case> all = new ArrayList<>();
        for (Worker worker : team.workers) {
            if (!worker.away) {
                worker.meetingsToday += hours;
                members++;
            }
            all.addAll(worker.cases);
        }
        int day = office.day();
        int decisions = 0;
        int discussed = Math.min(atMost, all.size());
        for (int i = 0; i < discussed; i++) {
            Case theCase = all.get((team.cycle + i) % all.size());
            theCase.discussedDay = day;
            theCase.discussionWorth = worth;
            boolean records = office.chance().happens(Purpose.POD_RECORDS_DECISION, theCase.family.id, day, team.grip);
            decisions += casework.discussed(theCase, records) ? 1 : 0;
        }
        team.cycle = all.isEmpty() ? 0 : (team.cycle + discussed) % all.size();
        return new TeamMeeting(members, discussed, decisions);
    }
}
