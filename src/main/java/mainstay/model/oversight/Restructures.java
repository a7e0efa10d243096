package mainstay.model.oversight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import mainstay.event.ChangeReason;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.WorkforceEvent.ManagerLeft;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.HandOver;
import mainstay.model.workforce.Staffing;
import mainstay.random.Purpose;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;

/** Teams are reorganised now and then, and the whole authority when the timeline says so: families change hands. */
public final class Restructures implements DailyRule {
    private record Parameters(double rate, double moved) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ReorganisationSettings.RESTRUCTURES),
                    settings.get(ReorganisationSettings.RESTRUCTURE_MOVES));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final Staffing staffing;
    private final InForce<Parameters> inForce;

    /** Reorganisations in an authority. */
    public Restructures(Office office, HandOver handOver, Staffing staffing) {
        this.office = office;
        this.handOver = handOver;
        this.staffing = staffing;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            if (day > 0
                    && office.happensToday(
                            Purpose.RESTRUCTURE, team.id, inForce.now().rate())) {
                reorganise(team, day);
            }
        }
    }

    /** Every team is reorganised. */
    public void reorganiseAll(int day) {
        office.roster().teams().forEach(team -> reorganise(team, day));
    }

    /** Some families of a team get another worker of it. */
    private void reorganise(Team team, int day) {
        int families = 0;
        for (Worker worker : team.workers) {
            for (Case theCase : List.copyOf(worker.cases)) {
                if (theCase.changeAsked == null
                        && office.chance()
                                .happens(
                                        Purpose.FAMILY_MOVED,
                                        theCase.family.id,
                                        day,
                                        inForce.now().moved())) {
                    theCase.changeAsked = ChangeReason.ORGRST;
                    families++;
                }
            }
        }
        office.publish(new Restructured(day, team.id, families));
    }

    /** New services from today on: workers are put into new teams; families whose worker no longer holds their stage move. */
    public void reorganise(List<Service> services) {
        List<Team> old = List.copyOf(office.roster().teams());
        Origins origins = new Origins(old);
        staffing.regroup(services);
        List<Team> teams = office.roster().teams();
        double grip = old.stream().mapToDouble(team -> team.grip).average().orElse(0);
        for (Team team : teams) {
            team.grip = grip;
            passOnPractice(team, origins);
        }
        place(teams, origins, (team, former) -> team.manager.holdOn(former.manager, office.day()));
        passOnDecisions(old, teams);
        int families = moveFamilies(teams, 0, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        office.publish(new Restructured(office.day(), -1, families));
    }

    /**
     * The workers of some teams are put into new teams of other services; families whose worker no longer holds their
     * stage move, and a share of the others too.
     *
     * @param leaving the teams that go; not empty
     * @param services the services of the new teams
     * @param share of the families that move although their worker holds their stage, 0 to 1
     * @return the new teams in order, with the number of families of each that move
     */
    public Map<Team, Integer> regroup(List<Team> leaving, List<Service> services, double share) {
        return regroup(leaving, share, () -> staffing.regroup(leaving, services));
    }

    /** The same, however the new teams are formed. */
    Map<Team, Integer> regroup(List<Team> leaving, double share, Supplier<List<Team>> forming) {
        Origins origins = new Origins(leaving);
        List<Team> formed = forming.get();
        for (Team team : formed) {
            team.grip = origins.mean(team, one -> one.grip);
            team.heldRecently = origins.mean(team, one -> one.heldRecently);
            team.dueRecently = origins.mean(team, one -> one.dueRecently);
            passOnPractice(team, origins);
        }
        passOnManagers(formed, origins);
        passOnDecisions(leaving, formed);
        return moveFamilies(formed, share, true);
    }

    /** Share of the families of a team that change worker when it is reorganised. */
    double moved() {
        return inForce.now().moved();
    }

    /** A team practises the model as the one does that most of its posts come from. */
    private static void passOnPractice(Team team, Origins origins) {
        Team former = origins.of(team).get(0);
        team.tookUpOn = former.tookUpOn;
        team.attention = former.attention;
        team.manager.skilled = former.practisesModel() && former.manager.skilled;
        team.manager.ownership = origins.mean(team, one -> one.manager.ownership);
        team.manager.trainingDays = former.manager.trainingDays;
    }

    /** Each manager leads the new team that takes most of their posts, where another has not come first. */
    private void passOnManagers(List<Team> formed, Origins origins) {
        place(formed, origins, (team, former) -> team.manager.moveFrom(former.manager));
        for (Team team : formed) {
            if (!team.manager.inPost) {
                office.publish(new ManagerLeft(office.day(), team.id));
            }
        }
    }

    private static void place(List<Team> formed, Origins origins, BiConsumer<Team, Team> comesFrom) {
        Set<Team> placed = new HashSet<>();
        for (Team team : formed) {
            for (Team former : origins.of(team)) {
                if (placed.add(former)) {
                    comesFrom.accept(team, former);
                    break;
                }
            }
        }
    }

    /** What waits for a decision waits for the one who leads the family's worker now. */
    private static void passOnDecisions(List<Team> old, List<Team> formed) {
        for (Team team : old) {
            for (PendingDecision pending : team.manager.queue) {
                Worker worker = pending.theCase.worker;
                (worker == null ? formed.get(0) : worker.team).manager.queue.add(pending);
            }
        }
    }

    /** With {@code transfersGoOn} a family whose transfer was asked for, and still is, waits for it with its worker. */
    Map<Team, Integer> moveFamilies(List<Team> formed, double share, boolean transfersGoOn) {
        Map<Team, Integer> families = new LinkedHashMap<>();
        formed.forEach(team -> families.put(team, 0));
        for (Case theCase : office.cases().open()) {
            Worker worker = theCase.worker;
            if (worker == null || theCase.closed || !families.containsKey(worker.team)) {
                continue;
            }
            boolean kept = theCase.care != null && theCase.care.isKept();
            boolean transfer = theCase.changeAsked == ChangeReason.TSPROC || kept;
            if (!worker.team.takes(theCase)) {
                if (!(transfer && transfersGoOn)) {
                    handOver.release(theCase, ChangeReason.ORGRST);
                    families.merge(worker.team, 1, Integer::sum);
                }
            } else if (transfer) {
                // The worker's new team holds the stage: there is no transfer to wait for.
                theCase.changeAsked = null;
                if (kept) {
                    theCase.care.transferDay = -1;
                }
            } else if (theCase.changeAsked == null
                    && office.chance().happens(Purpose.FAMILY_REGROUPED, theCase.familyId, theCase.episode, share)) {
                theCase.changeAsked = ChangeReason.ORGRST;
                families.merge(worker.team, 1, Integer::sum);
            }
        }
        return families;
    }
}
