package mainstay.model.oversight;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CareEvent.Restructured;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Post;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.model.workforce.Staffing;
import mainstay.random.Purpose;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.Workforce;

/** Teams are reorganised now and then, and the whole authority when the timeline says so: families change hands. */
public final class Restructures implements Rule {
    private final Office office;
    private final HandOver handOver;
    private final Staffing staffing;
    private double rate;
    private double moved;

    /** Reorganisations in an authority. */
    public Restructures(Office office, HandOver handOver, Staffing staffing) {
        this.office = office;
        this.handOver = handOver;
        this.staffing = staffing;
    }

    @Override
    public void retune(Settings settings) {
        rate = settings.get(Workforce.RESTRUCTURES);
        moved = settings.get(Workforce.RESTRUCTURE_MOVES);
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (day > 0 && office.happensToday(Purpose.RESTRUCTURE, team.id, rate)) {
                reorganise(team, day);
            }
        }
    }

    /** Some families of a team get another worker of it. */
    private void reorganise(Team team, int day) {
        int families = 0;
        for (Worker worker : team.workers) {
            for (Case theCase : List.copyOf(worker.cases)) {
                if (theCase.changeAsked == null
                        && office.chance().happens(Purpose.FAMILY_MOVED, theCase.family.id, day, moved)) {
                    theCase.changeAsked = ChangeReason.ORGRST;
                    families++;
                }
            }
        }
        office.tell(new Restructured(day, team.id, families));
    }

    /** New services from today on: workers are put into new teams; families whose worker no longer holds their stage move. */
    public void reorganise(List<Service> services) {
        List<Team> old = new ArrayList<>(office.roster().teams());
        office.roster().teams().clear();
        staffing.formTeams(services);
        List<Team> teams = office.roster().teams();
        double grip = old.stream().mapToDouble(team -> team.grip).average().orElse(0);
        for (Team team : teams) {
            team.grip = grip;
        }
        for (Post post : office.roster().posts()) {
            if (post.closing && post.holder == null) {
                continue;
            }
            post.team = staffing.placeFor(post);
            post.team.posts.add(post);
            if (post.holder != null) {
                office.roster().join(post.holder);
            }
        }
        for (Team team : old) {
            for (PendingDecision pending : team.manager.queue) {
                Worker worker = pending.theCase.worker;
                (worker == null ? teams.get(0) : worker.team).manager.queue.add(pending);
            }
        }
        office.tell(new Restructured(office.day(), -1, moveFamilies()));
    }

    private int moveFamilies() {
        int families = 0;
        for (Case theCase : office.cases().open()) {
            Worker worker = theCase.worker;
            if (worker == null || theCase.closed) {
                continue;
            }
            if (!worker.team.service.holds().contains(theCase.stage)) {
                handOver.release(theCase, ChangeReason.ORGRST);
                families++;
            } else if (theCase.changeAsked == ChangeReason.TSPROC) {
                // The worker's new team holds the stage: there is no transfer to wait for.
                theCase.changeAsked = null;
            }
        }
        return families;
    }
}
