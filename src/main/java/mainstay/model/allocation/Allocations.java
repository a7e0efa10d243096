package mainstay.model.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.PodSettings;

/** Families without a worker, and families that are to change hands, get one by the authority's policy. */
public final class Allocations implements DailyRule {
    private static final int DUTY_ROTA = 2;
    private static final int SOFT = 1;
    private static final int WEEK_DAYS = 5;
    private static final int STAGES = Stage.values().length;

    private record Parameters(
            int policy, int capRule, int longestWait, boolean dutyWeek, int dutyCycle, boolean byRisk) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(AllocationSettings.POLICY),
                    settings.count(AllocationSettings.CAP_RULE),
                    settings.count(AllocationSettings.LONGEST_WAIT),
                    settings.on(PodSettings.DUTY_WEEK),
                    settings.count(PodSettings.DUTY_CYCLE),
                    settings.on(AllocationSettings.BY_RISK));
        }
    }

    private final Office office;
    private final HandOver handOver;
    private final AllocationDecisions decisions;
    private final Areas areas;
    private final ChoiceOfWorker choice;
    /** By area and stage, as far as anybody has asked today. */
    private final Map<Integer, Holders> holding = new HashMap<>();
    /** By area and stage, the smallest family that nobody had room for today: larger ones need not ask until a place is freed. */
    private int[] noRoomFor = new int[0];

    private final List<Case> asking = new ArrayList<>();
    private final InForce<Parameters> inForce;
    /** Whether somebody had room for the family that was asked for last, and nobody could decide on it today. */
    private boolean undecided;

    /** Allocation in an authority. */
    public Allocations(Office office, HandOver handOver) {
        this.office = office;
        this.handOver = handOver;
        this.decisions = new AllocationDecisions(office);
        this.areas = new Areas(office);
        this.choice = new ChoiceOfWorker(office, handOver);
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        holding.clear();
        noRoomFor = new int[STAGES * Math.max(1, office.areas().size())];
        Arrays.fill(noRoomFor, Integer.MAX_VALUE);
        asking.clear();
        for (Case theCase : office.cases().open()) {
            if ((theCase.worker == null || theCase.changeAsked != null) && !theCase.closed && theCase.stage.isHeld()) {
                asking.add(theCase);
            }
        }
        decisions.putInOrder(asking);
        if (inForce.now().byRisk()) {
            asking.sort(Comparator.comparing(Case::isAtRisk).reversed());
        }
        for (Case theCase : asking) {
            allocate(theCase, day);
        }
    }

    private void allocate(Case theCase, int day) {
        int place = place(theCase);
        if (theCase.children() >= noRoomFor[place] && !hasWaitedLongEnough(theCase, day)) {
            return;
        }
        Holders holders = holding.computeIfAbsent(
                place, unused -> new Holders(office.roster().holding(theCase.stage, theCase.family)));
        if (decisions.waitsForAMeeting(theCase, holders, day)) {
            return;
        }
        ChangeReason reason = theCase.changeAsked == null ? ChangeReason.FCONTA : theCase.changeAsked;
        Worker worker = choose(theCase, holders, reason, day);
        if (worker != null && worker != theCase.worker) {
            if (theCase.worker != null) {
                Arrays.fill(noRoomFor, Integer.MAX_VALUE);
            }
            Worker previous = theCase.worker;
            decisions.make(theCase, worker.team, holders, day);
            handOver.assign(theCase, worker, reason);
            for (Holders each : holding.values()) {
                each.recount(worker.team);
                if (previous != null) {
                    each.recount(previous.team);
                }
            }
        } else if (worker == null && theCase.worker == null && !undecided) {
            noRoomFor[place] = theCase.children();
        }
    }

    /** Where a family asks: teams are the same for all of an area at a stage. */
    private static int place(Case theCase) {
        return theCase.family.area * STAGES + theCase.stage.ordinal();
    }

    /** The worker who gets a family, or null while nobody has room or nobody decides. */
    private Worker choose(Case theCase, Holders holders, ChangeReason reason, int day) {
        Team first = askedFirst(holders, theCase, reason, day);
        undecided = false;
        Worker worker = ask(holders, first, theCase, false, day);
        boolean givesWay = inForce.now().capRule() == SOFT || hasWaitedLongEnough(theCase, day);
        return worker == null && givesWay && !undecided ? ask(holders, first, theCase, true, day) : worker;
    }

    /** Whether even a hard cap gives way: nobody at risk is left without a worker, and nobody for long. */
    private boolean hasWaitedLongEnough(Case theCase, int day) {
        int longest = inForce.now().longestWait();
        return longest > 0
                && theCase.worker == null
                && (theCase.isAtRisk() || day - theCase.unallocatedSince >= longest);
    }

    /** A team that is asked first because the family is its own, or the turn, is waited for when it has room. */
    private Worker ask(Holders holders, Team first, Case theCase, boolean pastTheCap, int day) {
        for (Team team = holders.ask(first); team != null; team = holders.next()) {
            Worker worker = leaves(theCase, team) ? null : choice.in(team, theCase, pastTheCap, day);
            if (worker != null && decisions.canBeMade(theCase, team, day)) {
                return worker;
            }
            undecided |= worker != null;
            if (undecided && team == first) {
                return null;
            }
        }
        return null;
    }

    /** Whether a team is the one that the family is to leave. */
    private static boolean leaves(Case theCase, Team team) {
        return theCase.toAnotherTeam && theCase.worker != null && theCase.worker.team == team;
    }

    /**
     * The family's own team, or for new work the least loaded of those on duty, else the team of its area, unless in
     * trouble; null when the least loaded of all is to be asked first. A rota takes all who hold the stage: while only some
     * of them would take turns, nobody does.
     */
    private Team askedFirst(Holders holders, Case theCase, ChangeReason reason, int day) {
        Team last = theCase.lastTeam();
        if (last != null && holders.include(last)) {
            return isNewWork(reason) && last.inTrouble ? null : last;
        }
        if (isNewWork(reason) && holders.all(this::takesTurns)) {
            return holders.leastLoaded(team -> isOnDuty(team, day) && !team.inTrouble);
        }
        Team ofArea = areas.teamOf(theCase, holders.teams());
        return ofArea == null || ofArea.inTrouble ? null : ofArea;
    }

    private static boolean isNewWork(ChangeReason reason) {
        return reason == ChangeReason.FCONTA || reason == ChangeReason.TSPROC;
    }

    /** Whether all new work goes to the team in its duty week and none in other weeks, as far as there is room. */
    private boolean takesTurns(Team team) {
        Parameters parameters = inForce.now();
        return parameters.policy() == DUTY_ROTA || (team.isPod() && parameters.dutyWeek());
    }

    private boolean isOnDuty(Team team, int day) {
        return (team.id + day / WEEK_DAYS) % inForce.now().dutyCycle() == 0;
    }
}
