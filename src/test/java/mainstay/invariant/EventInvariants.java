package mainstay.invariant;

import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.ConferencePostponed;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.PlanMonthEnded;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralAverted;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.event.WorkforceEvent.ManagerLeft;
import mainstay.event.WorkforceEvent.ManagerStarted;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Stage;

/** What holds for the events alone, told in order: nothing of the model's state is looked at but today's date. */
final class EventInvariants implements EventSink {
    private static final int NOBODY = -1;
    private static final int NONE = -1;
    private static final Clock[] CLOCKS = Clock.values();

    /** A family as the events tell it. */
    private static final class Told {
        private boolean open;
        private int episodes;
        private int children;
        private Stage stage = Stage.CLOSED;
        private int worker = NOBODY;
        private int spellSince;
        private boolean enquiry;
        private int thresholdSince = NONE;
        private final Map<Clock, int[]> clocks = new EnumMap<>(Clock.class);
        private final Map<Decision, Integer> awaited = new EnumMap<>(Decision.class);
        private int concernSince = NONE;
        private final TreeMap<Integer, Long> minors = new TreeMap<>();
    }

    private final Violations violations;
    private final Map<Integer, Told> families = new HashMap<>();
    private final Map<Integer, Integer> postsOfWorkers = new HashMap<>();
    private final Map<Integer, Integer> absentSince = new HashMap<>();
    private final Map<Integer, Integer> lastAbsenceEnd = new HashMap<>();
    private final Map<Integer, Integer> vacantSince = new HashMap<>();
    private final Set<Integer> workersEver = new HashSet<>();
    private final Set<Integer> withoutManager = new HashSet<>();
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();
    private Office office;
    private int lastDay;
    private final Map<Clock, Integer> meetingsToday = new EnumMap<>(Clock.class);

    EventInvariants(Violations violations) {
        this.violations = violations;
    }

    void watch(Office theOffice) {
        office = theOffice;
    }

    /** Conferences and reviews held today: those of children looked after, or all others. */
    int meetingsToday(boolean lookedAfter) {
        return meetingsToday.entrySet().stream()
                .filter(held -> (held.getKey() == Clock.LOOKED_AFTER_REVIEW) == lookedAfter)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    void beginDay() {
        meetingsToday.clear();
    }

    @Override
    public void accept(CareEvent event) {
        violations.unless(
                event.day() == office.day() && event.day() >= lastDay, "%s is told on day %d", event, office.day());
        lastDay = Math.max(lastDay, event.day());
        if (event instanceof ChildRegistered registered) {
            registered(registered);
            return;
        }
        if (event instanceof FamilyReferred referred) {
            referred(referred);
            return;
        }
        if (event instanceof ReferralAverted averted) {
            averted(averted);
            return;
        }
        if (event.family() >= 0) {
            Told family = family(event);
            violations.unless(family.open, "%s is about a closed family", event);
            violations.unless(
                    childrenOf(event, family) == family.children, "%s, and there are %d", event, family.children);
            aboutFamily(event, family);
        } else {
            aboutWorkforce(event);
        }
    }

    private int childrenOf(CareEvent event, Told family) {
        for (RecordComponent component : components.computeIfAbsent(event.getClass(), Class::getRecordComponents)) {
            if (component.getName().equals("children")) {
                try {
                    return (int) component.getAccessor().invoke(event);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return family.children;
    }

    private void registered(ChildRegistered event) {
        Told family = families.computeIfAbsent(event.family(), id -> new Told());
        violations.unless(family.minors.put(event.child(), event.bornOn()) == null, "%s is known already", event);
        violations.unless(family.episodes == 0, "%s comes late", event);
    }

    private void averted(ReferralAverted event) {
        Told family = family(event);
        violations.unless(!family.open && family.episodes == 0, "%s has been here before", event);
        violations.unless(family.minors.size() == event.children(), "%s loses a child", event);
        family.episodes = 1;
    }

    private void referred(FamilyReferred event) {
        Told family = family(event);
        violations.unless(!family.open, "%s is open already", event);
        // Families that the service knew before the run come back to it with their second episode.
        boolean knownBefore = family.episodes == 0 && event.episode() == 1;
        violations.unless(event.episode() == family.episodes || knownBefore, "%s is not the next episode", event);
        violations.unless(event.children() > 0, "%s has no children", event);
        // Those who turned eighteen while the case was closed are the eldest: they are no longer counted.
        family.minors.headMap(event.firstChild()).clear();
        for (int child = event.firstChild(); child < event.firstChild() + event.children(); child++) {
            violations.unless(family.minors.containsKey(child), "%s finds child %d", event, child);
        }
        violations.unless(family.minors.size() == event.children(), "%s loses a child", event);
        family.open = true;
        family.episodes = event.episode() + 1;
        family.children = event.children();
        family.stage = Stage.REFERRAL;
    }

    private void aboutFamily(CareEvent event, Told family) {
        if (event instanceof StageEntered entered) {
            violations.unless(entered.from() == family.stage, "%s comes from %s", event, family.stage);
            violations.unless(
                    family.stage != Stage.ASSESSMENT
                            || entered.stage() != Stage.CHILD_IN_NEED
                            || !family.clocks.containsKey(Clock.ASSESSMENT),
                    "%s before it is assessed",
                    event);
            family.stage = entered.stage();
            family.concernSince = NONE;
            // Coming into care overtakes an enquiry.
            family.enquiry &= entered.stage() != Stage.LOOKED_AFTER;
        } else if (event instanceof ChildLeft left) {
            family.children--;
            violations.unless(family.minors.remove(left.child()) != null, "%s left twice", event);
            violations.unless(left.stage() == family.stage, "%s left from %s", event, family.stage);
        } else if (event instanceof CaseClosed closed) {
            closed(closed, family);
        } else if (event instanceof WorkerAssigned assigned) {
            assigned(assigned, family);
        } else if (event instanceof WorkerUnassigned unassigned) {
            violations.unless(unassigned.worker() == family.worker, "%s ends the spell of %d", event, family.worker);
            violations.unless(family.spellSince <= event.day(), "%s ends before it began", event);
            family.worker = NOBODY;
        } else if (event instanceof DecisionAwaited awaited) {
            violations.unless(
                    awaited.decision() != Decision.REFERRAL || family.stage == Stage.REFERRAL, "%s comes late", event);
            family.awaited.put(awaited.decision(), event.day());
        } else if (event instanceof DecisionMade made) {
            Integer ready = family.awaited.remove(made.decision());
            violations.unless(ready != null && ready == made.readyDay(), "%s was awaited since %s", event, ready);
        } else if (event instanceof AssessmentAuthorised assessed) {
            violations.unless(family.clocks.containsKey(Clock.ASSESSMENT), "%s has no clock", event);
            violations.unless(isShare(assessed.quality()), "%s is of no such quality", event);
        } else if (event instanceof PlanMonthEnded month) {
            violations.unless(
                    family.stage == Stage.CHILD_IN_NEED || family.stage == Stage.CHILD_PROTECTION,
                    "%s without a plan",
                    event);
            violations.unless(isShare(month.quality()), "%s is of no such quality", event);
        } else if (event instanceof ConcernArose) {
            violations.unless(family.stage == Stage.CHILD_IN_NEED && !family.enquiry, "%s at the wrong time", event);
            violations.unless(family.concernSince == NONE, "%s is the second at a time", event);
            family.concernSince = event.day();
        } else if (event instanceof ConcernSeen seen) {
            violations.unless(family.concernSince == seen.aroseDay(), "%s grew on day %d", event, family.concernSince);
            family.concernSince = NONE;
        } else if (event instanceof Section47Started) {
            violations.unless(!family.enquiry, "%s is the second at a time", event);
            violations.unless(family.concernSince == NONE, "%s but nobody saw the concern", event);
            family.enquiry = true;
        } else if (event instanceof Section47Ended) {
            violations.unless(family.enquiry, "%s was never begun", event);
            family.enquiry = false;
        } else if (event instanceof ThresholdReached) {
            violations.unless(family.thresholdSince == NONE, "%s is the second at a time", event);
            family.thresholdSince = event.day();
        } else if (event instanceof ThresholdAnswered answered) {
            violations.unless(
                    family.thresholdSince == answered.reachedDay(), "%s answers day %d", event, family.thresholdSince);
            family.thresholdSince = NONE;
        } else if (event instanceof ConferenceHeld held) {
            violations.unless(family.clocks.containsKey(held.clock()), "%s has no clock", event);
            meetingsToday.merge(held.clock(), 1, Integer::sum);
        } else if (event instanceof ConferencePostponed postponed) {
            violations.unless(family.clocks.containsKey(postponed.clock()), "%s has no clock", event);
        } else {
            clocks(event, family);
        }
    }

    private static boolean isShare(double quality) {
        return quality >= 0 && quality <= 1;
    }

    private void clocks(CareEvent event, Told family) {
        if (event instanceof ClockStarted started) {
            int[] before = family.clocks.put(started.clock(), new int[] {started.startedDay(), started.dueDay()});
            violations.unless(before == null, "%s runs already", event);
        } else if (event instanceof ClockStopped stopped) {
            ended(event, family.clocks.remove(stopped.clock()), stopped.startedDay(), stopped.dueDay());
        } else if (event instanceof ClockCancelled cancelled) {
            ended(event, family.clocks.remove(cancelled.clock()), cancelled.startedDay(), cancelled.dueDay());
        }
    }

    private void ended(CareEvent event, int[] started, int startedDay, int dueDay) {
        violations.unless(
                started != null && started[0] == startedDay && started[1] == dueDay, "%s did not run so", event);
    }

    private void closed(CaseClosed event, Told family) {
        violations.unless(event.from() == family.stage, "%s closes from %s", event, family.stage);
        violations.unless(family.worker == NOBODY, "%s leaves a worker", event);
        violations.unless(family.clocks.isEmpty(), "%s leaves clocks %s", event, family.clocks.keySet());
        family.open = false;
        family.stage = Stage.CLOSED;
        family.concernSince = NONE;
        family.thresholdSince = NONE;
        family.enquiry = false;
        family.awaited.clear();
        family.children = 0;
    }

    private void assigned(WorkerAssigned event, Told family) {
        violations.unless(event.previous() == family.worker, "%s follows %d", event, family.worker);
        violations.unless(event.worker() != family.worker, "%s is no change", event);
        violations.unless(event.stage() == family.stage && event.stage().isHeld(), "%s at %s", event, family.stage);
        violations.unless(family.worker == NOBODY || family.spellSince <= event.day(), "%s overlaps", event);
        violations.unless(postsOfWorkers.containsKey(event.worker()), "%s goes to nobody in post", event);
        violations.unless(!absentSince.containsKey(event.worker()), "%s goes to a sick worker", event);
        Worker worker = office.roster().inPost().stream()
                .filter(one -> one.id == event.worker())
                .findFirst()
                .orElseThrow();
        violations.unless(worker.takesFamilies(), "%s goes to somebody who is leaving", event);
        violations.unless(worker.team.service.holds().contains(event.stage()), "%s goes to the wrong team", event);
        violations.unless(
                worker.team.serves(office.cases().families().get(event.family())), "%s goes to another area", event);
        family.worker = event.worker();
        family.spellSince = event.day();
    }

    /** A post is free when nobody else is in it but an agency worker who has notice, and hands over. */
    private boolean isFree(WorkerStarted started) {
        return office.roster().inPost().stream()
                .filter(one -> one.post.id == started.post() && one.id != started.worker())
                .allMatch(one -> !one.isPermanent() && one.lastDay >= 0);
    }

    private void aboutWorkforce(CareEvent event) {
        if (event instanceof WorkerStarted started) {
            violations.unless(workersEver.add(started.worker()), "%s started before", event);
            violations.unless(isFree(started), "%s starts in a post whose holder does not hand over", event);
            postsOfWorkers.put(started.worker(), started.post());
        } else if (event instanceof WorkerLeft left) {
            Integer post = postsOfWorkers.remove(left.worker());
            violations.unless(post != null && post == left.post(), "%s left post %s", event, post);
            violations.unless(!absentSince.containsKey(left.worker()), "%s left sick", event);
            leavesNobodyBehind(event);
        } else if (event instanceof WorkerMoved moved) {
            Integer post = postsOfWorkers.put(moved.worker(), moved.post());
            violations.unless(post != null && post == moved.oldPost(), "%s left post %s", event, post);
            violations.unless(moved.post() != moved.oldPost(), "%s is no move", event);
            violations.unless(vacantSince.containsKey(moved.post()), "%s into a post that is not vacant", event);
            leavesNobodyBehind(event);
        } else if (event instanceof WorkerProgressed progressed) {
            violations.unless(postsOfWorkers.containsKey(progressed.worker()), "%s is not in post", event);
        } else if (event instanceof AbsenceStarted started) {
            violations.unless(postsOfWorkers.containsKey(started.worker()), "%s is not in post", event);
            violations.unless(absentSince.put(started.worker(), event.day()) == null, "%s is absent already", event);
            violations.unless(
                    lastAbsenceEnd.getOrDefault(started.worker(), 0) <= event.day(), "%s overlaps the last", event);
        } else if (event instanceof AbsenceEnded ended) {
            Integer since = absentSince.remove(ended.worker());
            violations.unless(since != null && since == ended.sinceDay(), "%s began on %s", event, since);
            lastAbsenceEnd.put(ended.worker(), event.day());
        } else if (event instanceof PostVacated vacated) {
            violations.unless(vacantSince.put(vacated.post(), event.day()) == null, "%s was vacant", event);
        } else if (event instanceof PostFilled filled) {
            Integer since = vacantSince.remove(filled.post());
            violations.unless(since != null && since == filled.vacantSince(), "%s was vacant since %s", event, since);
        } else if (event instanceof ManagerLeft left) {
            violations.unless(withoutManager.add(left.team()), "%s was gone", event);
        } else if (event instanceof ManagerStarted started) {
            violations.unless(withoutManager.remove(started.team()), "%s was there", event);
        } else if (event instanceof WorkerCounted counted) {
            counted(counted);
        }
    }

    private void leavesNobodyBehind(CareEvent event) {
        violations.unless(
                families.values().stream().noneMatch(family -> family.worker == event.worker()),
                "%s left families behind",
                event);
    }

    private void counted(WorkerCounted event) {
        int children = 0;
        int held = 0;
        for (Told family : families.values()) {
            children += family.worker == event.worker() ? family.children : 0;
            held += family.worker == event.worker() ? 1 : 0;
        }
        violations.unless(children == event.children() && held == event.families(), "%s holds %d", event, children);
        violations.unless(
                event.hoursWorked() <= event.hoursAvailable() + event.overtimeHours() + 1e-6,
                "%s works too long",
                event);
        violations.unless(event.hoursAvailable() <= event.contractedHours() + 1e-6, "%s has too many hours", event);
    }

    /** Children in, less children out, are the children who are there. */
    void childrenAreConserved() {
        int told = 0;
        for (Told family : families.values()) {
            told += family.open ? family.children : 0;
        }
        int open = 0;
        for (Case theCase : office.cases().open()) {
            open += theCase.closed ? 0 : theCase.children();
        }
        violations.unless(told == open, "%d children came and did not go, and %d are there", told, open);
        for (Case theCase : office.cases().open()) {
            Told family = families.get(theCase.family.id);
            if (theCase.closed || family == null) {
                violations.unless(theCase.closed, "family %d came in silence", theCase.family.id);
                continue;
            }
            int worker = theCase.worker == null ? NOBODY : theCase.worker.id;
            violations.unless(family.worker == worker, "family %d has worker %d", theCase.family.id, worker);
            violations.unless(family.stage == theCase.stage, "family %d is at %s", theCase.family.id, theCase.stage);
            for (Clock clock : CLOCKS) {
                if (theCase.clocks.runs(clock) != family.clocks.containsKey(clock)) {
                    violations.add("%s of family %d runs or does not", clock, theCase.family.id);
                }
            }
        }
    }

    /** Posts told as vacant are those that are, on whatever way their holders left and others came. */
    void vacanciesAreTold() {
        for (Post post : office.roster().posts()) {
            boolean lives = !(post.closing && post.holder == null);
            violations.unless(
                    !lives || vacantSince.getOrDefault(post.id, NONE) == post.vacantSince,
                    "post %d is vacant since day %d, and nobody said so",
                    post.id,
                    post.vacantSince);
        }
    }

    private Told family(CareEvent event) {
        Told family = families.get(event.family());
        violations.unless(family != null, "%s is about nobody", event);
        return family == null ? new Told() : family;
    }
}
