package mainstay.invariant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Bond;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Fading;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.HomeFromCare;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** What holds in the office after every phase of every day. */
final class OfficeInvariants {
    private static final double ROUNDING = 1e-6;
    private static final Fading FADING = Fading.halvedIn(33);
    private static final Clock[] CLOCKS = Clock.values();
    private static final Set<Stage> HELD = EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER);
    private static final Set<Stage> PLANS = EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION);
    /** Phases in which families change hands and no work is done. */
    private static final Set<String> HAND_OVERS = Set.of("PROGRAMME", "WORKFORCE", "ALLOCATION");

    private final Office office;
    private final Violations violations;
    private final double hoursADay;
    private final double overtimeADay;
    private final int officerNamed;
    private final int coverAfter;
    private final Map<Case, List<Duty>> dutiesBefore = new HashMap<>();

    OfficeInvariants(Office office, Scenario scenario, Violations violations) {
        this.office = office;
        this.violations = violations;
        this.hoursADay = scenario.settings().get(WorkingTimeSettings.WEEK) / 5;
        this.overtimeADay = scenario.settings().get(WorkingTimeSettings.OVERTIME) / 5;
        this.officerNamed = scenario.settings().count(ConferenceSettings.OFFICER_NAMED);
        this.coverAfter = scenario.settings().count(AllocationSettings.COVER_AFTER);
    }

    void before(String phase) {
        dutiesBefore.clear();
        if (HAND_OVERS.contains(phase)) {
            for (Case theCase : openCases()) {
                dutiesBefore.put(theCase, withoutReadingIn(theCase));
            }
        }
    }

    void after(String phase, int day) {
        Set<Worker> inPost = workersAreInTheirPosts();
        casesAndWorkersAgree(inPost);
        dutiesAndGuestsAgree(inPost);
        noDutyIsLostAtAHandOver();
        nextDutiesAreRemembered(day);
        switch (phase) {
            case "WORK" -> {
                hoursAreKept();
                dutyIsOver();
            }
            case "CENSUS" -> {
                nothingIsForgotten(day);
                numbersAreSound(day);
            }
            default -> {}
        }
    }

    private List<Case> openCases() {
        return office.cases().open().stream().filter(one -> !one.closed).toList();
    }

    private static List<Duty> withoutReadingIn(Case theCase) {
        return theCase.duties.stream()
                .filter(duty -> duty.type != DutyType.READING_IN)
                .toList();
    }

    /** Teams, posts and workers point at each other. */
    private Set<Worker> workersAreInTheirPosts() {
        Set<Worker> inPost = new HashSet<>();
        Set<Post> posts = new HashSet<>();
        for (Team team : office.roster().teams()) {
            for (Post post : team.posts) {
                violations.unless(posts.add(post), "post %d is in two teams", post.id);
                violations.unless(post.team == team, "post %d is in a team that is not its own", post.id);
            }
            for (Worker worker : team.workers) {
                violations.unless(inPost.add(worker), "worker %d is in two teams", worker.id);
                violations.unless(!worker.gone, "worker %d is gone and in a team", worker.id);
                violations.unless(worker.team == team, "worker %d is in a team that is not their own", worker.id);
                boolean handsOver = !worker.isPermanent() && worker.lastDay >= 0;
                violations.unless(
                        worker.post.holder == worker || handsOver, "worker %d does not hold their post", worker.id);
                violations.unless(team.posts.contains(worker.post), "worker %d is not with their post", worker.id);
            }
        }
        for (Post post : office.roster().posts()) {
            boolean lives = !(post.closing && post.holder == null);
            violations.unless(posts.contains(post) == lives, "post %d is lost or should be gone", post.id);
            if (post.holder != null) {
                violations.unless(inPost.contains(post.holder), "the holder of post %d is in no team", post.id);
                boolean permanent = post.holder.isPermanent();
                violations.unless(
                        !permanent || post.vacantSince < 0, "post %d has a permanent holder and is vacant", post.id);
            } else if (lives) {
                violations.unless(post.extra || post.vacantSince >= 0, "post %d is empty and not vacant", post.id);
            }
            if (lives && post.vacantSince >= 0) {
                violations.unless(post.fillDay >= office.day(), "nobody looks for a holder of post %d", post.id);
            }
        }
        return inPost;
    }

    /** Every held family has exactly one worker in post, or counts as unallocated. */
    private void casesAndWorkersAgree(Set<Worker> inPost) {
        Map<Case, Worker> holders = new HashMap<>();
        for (Worker worker : inPost) {
            int children = 0;
            for (Case theCase : worker.cases) {
                children += theCase.children();
                violations.unless(holders.put(theCase, worker) == null, "family %d has two workers", id(theCase));
                violations.unless(theCase.worker == worker, "family %d does not know its worker", id(theCase));
                violations.unless(!theCase.closed, "worker %d holds closed family %d", worker.id, id(theCase));
                violations.unless(theCase.stage.isHeld(), "family %d is held too early", id(theCase));
            }
            violations.unless(
                    worker.children == children,
                    "worker %d counts %d children and holds %d",
                    worker.id,
                    worker.children,
                    children);
        }
        Set<Family> open = new HashSet<>();
        for (Case theCase : openCases()) {
            violations.unless(open.add(theCase.family), "family %d is open twice", id(theCase));
            violations.unless(theCase.family.open == theCase, "family %d does not know its case", id(theCase));
            violations.unless(theCase.children() > 0, "family %d is open without children", id(theCase));
            boolean held = theCase.stage.isHeld();
            violations.unless(theCase.worker == holders.get(theCase), "worker of family %d is not there", id(theCase));
            violations.unless(
                    (theCase.unallocatedSince >= 0) == (held && theCase.worker == null),
                    "family %d is counted as unallocated or allocated and is not",
                    id(theCase));
            violations.unless(
                    !held || theCase.worker != null || theCase.changeAsked != null,
                    "family %d waits for a worker without a reason",
                    id(theCase));
            boolean elsewhere = theCase.worker != null && !theCase.worker.team.takes(theCase);
            violations.unless(
                    !elsewhere || theCase.changeAsked != null || (theCase.care != null && theCase.care.isKept()),
                    "family %d stays where nobody takes it",
                    id(theCase));
            // Families in care pass on at sixteen and when proceedings end, whoever has them.
            violations.unless(
                    theCase.worker == null
                            || elsewhere
                            || theCase.stage == Stage.LOOKED_AFTER
                            || theCase.changeAsked != ChangeReason.TSPROC,
                    "family %d is to be transferred from where it belongs",
                    id(theCase));
        }
        for (Family family : office.cases().families()) {
            violations.unless(family.open == null || open.contains(family), "family %d has a lost case", family.id);
        }
    }

    private void dutiesAndGuestsAgree(Set<Worker> inPost) {
        Set<Duty> all = new HashSet<>();
        for (Case theCase : openCases()) {
            for (Duty duty : theCase.duties) {
                violations.unless(all.add(duty), "a duty of family %d is there twice", id(theCase));
                violations.unless(duty.theCase == theCase, "a duty of family %d is another's", id(theCase));
                if (duty.by != null) {
                    violations.unless(
                            inPost.contains(duty.by), "%s of %d is left with a leaver", duty.type, id(theCase));
                    violations.unless(
                            duty.by.guestDuties.contains(duty),
                            "%s of %d is not with its doer",
                            duty.type,
                            id(theCase));
                    violations.unless(
                            duty.by.backOn - duty.by.sickSince < coverAfter || !duty.by.isSick(),
                            "%s of %d waits for a worker whose families are covered",
                            duty.type,
                            id(theCase));
                }
            }
            boolean reading = theCase.duty(DutyType.READING_IN) != null;
            violations.unless(reading || !theCase.unread, "family %d is unread, and nobody reads", id(theCase));
        }
        for (Worker worker : inPost) {
            for (Duty duty : worker.guestDuties) {
                violations.unless(all.contains(duty), "worker %d has a %s nobody has", worker.id, duty.type);
                violations.unless(duty.by == worker, "worker %d has a %s of another", worker.id, duty.type);
            }
        }
    }

    private void noDutyIsLostAtAHandOver() {
        dutiesBefore.forEach((theCase, duties) -> violations.unless(
                theCase.closed || withoutReadingIn(theCase).equals(duties),
                "family %d changed hands, and its duties changed",
                id(theCase)));
    }

    /** What a family remembers of what its worker does next is what a look at all its duties says. */
    private void nextDutiesAreRemembered(int day) {
        for (Case theCase : openCases()) {
            if (theCase.worker == null) {
                continue;
            }
            Duty first = null;
            Duty direct = null;
            int earliest = Integer.MAX_VALUE;
            for (Duty duty : theCase.duties) {
                earliest = Math.min(earliest, duty.due);
                if (duty.canBeDoneBy(theCase.worker, day)) {
                    first = first == null || duty.rank < first.rank ? duty : first;
                    direct = direct == null && duty.type == DutyType.DIRECT_WORK ? duty : direct;
                }
            }
            violations.unless(
                    theCase.dueFirst(day) == first
                            && theCase.firstRank(day) == (first == null ? Integer.MAX_VALUE : first.rank)
                            && theCase.mostEngaging(day) == (direct == null ? first : direct)
                            && theCase.earliestDue() == earliest,
                    "the worker of family %d would do the wrong thing next",
                    id(theCase));
            violations.unless(
                    theCase.bond() == theCase.family.bondWith(theCase.worker.id),
                    "family %d remembers the wrong worker",
                    id(theCase));
        }
    }

    /** What nobody on duty has done is left to the families' workers, and a team lends and borrows one worker at most. */
    private void dutyIsOver() {
        for (Case theCase : openCases()) {
            violations.unless(
                    theCase.duties.stream().noneMatch(duty -> duty.onDuty),
                    "a duty of family %d is with the one on duty overnight",
                    id(theCase));
        }
        Set<Team> borrow = new HashSet<>();
        for (Team team : office.roster().teams()) {
            long lent = team.workers.stream()
                    .filter(worker -> worker.lentTo != null)
                    .peek(worker -> violations.unless(
                            worker.lentTo != team && borrow.add(worker.lentTo),
                            "the team that worker %d is lent to has another, or is their own",
                            worker.id))
                    .count();
            violations.unless(lent <= 1, "team %d lends %d workers", team.id, (int) lent);
        }
    }

    private void hoursAreKept() {
        for (Worker worker : office.roster().inPost()) {
            double contract = hoursADay * worker.fte;
            violations.unless(
                    worker.hoursToday >= 0 && worker.hoursToday <= contract * worker.timeShare + ROUNDING,
                    "worker %d has %f hours for families and %f in contract",
                    worker.id,
                    worker.hoursToday,
                    contract);
            violations.unless(
                    worker.loadShare >= 0 && worker.loadShare <= 1 && worker.timeShare <= worker.loadShare,
                    "worker %d carries %f of a load in %f of the time",
                    worker.id,
                    worker.loadShare,
                    worker.timeShare);
            violations.unless(!worker.away || worker.workedToday == 0, "worker %d is away and works", worker.id);
            violations.unless(
                    worker.overtimeToday >= 0 && worker.overtimeToday <= overtimeADay * worker.fullLoads() + ROUNDING,
                    "worker %d works %f hours of overtime",
                    worker.id,
                    worker.overtimeToday);
            violations.unless(
                    worker.workedToday >= 0
                            && worker.workedToday <= worker.hoursToday + worker.overtimeToday + ROUNDING,
                    "worker %d works %f hours of %f",
                    worker.id,
                    worker.workedToday,
                    worker.hoursToday);
        }
    }

    /** Whatever a family waits for, somebody is going to do. */
    private void nothingIsForgotten(int day) {
        Map<Case, Set<Decision>> queued = queued();
        for (Case theCase : openCases()) {
            Set<Decision> waiting = queued.getOrDefault(theCase, Set.of());
            for (Decision decision : new Decision[] {
                Decision.ASSESSMENT, Decision.SECTION_47, Decision.PERMANENCE, Decision.CLOSURE, Decision.APPLICATION
            }) {
                violations.unless(
                        !theCase.steps.awaits(decision) || waiting.contains(decision),
                        "family %d awaits %s that nobody has in the queue",
                        id(theCase),
                        decision);
            }
            boolean assessed = theCase.assessment == null
                    || theCase.assessment.authorised
                    || theCase.duty(DutyType.ASSESSMENT_VISIT) != null
                    || theCase.duty(DutyType.ASSESSMENT_WRITING) != null
                    || theCase.steps.awaits(Decision.ASSESSMENT);
            violations.unless(assessed, "nobody assesses family %d", id(theCase));
            boolean closing = !theCase.closing
                    || theCase.duty(DutyType.CLOSING) != null
                    || theCase.steps.awaits(Decision.CLOSURE);
            violations.unless(closing, "nobody closes family %d", id(theCase));
            if (theCase.enquiry) {
                violations.unless(
                        theCase.duty(DutyType.SECTION_47) != null
                                || theCase.steps.awaits(Decision.SECTION_47)
                                || theCase.bookedDay > day,
                        "nobody goes on with the enquiry about family %d",
                        id(theCase));
                violations.unless(!theCase.closing, "family %d is closing during an enquiry", id(theCase));
            }
            for (Clock clock :
                    new Clock[] {Clock.INITIAL_CONFERENCE, Clock.PROTECTION_REVIEW, Clock.LOOKED_AFTER_REVIEW}) {
                boolean before = theCase.bookedDay < 0
                        && (clock == Clock.INITIAL_CONFERENCE ? theCase.enquiry : waitsForOfficer(theCase, clock, day));
                violations.unless(
                        !theCase.clocks.runs(clock) || before || theCase.bookedDay > day,
                        "%s of family %d runs and is booked for day %d",
                        clock,
                        id(theCase),
                        theCase.bookedDay);
            }
            violations.unless(
                    theCase.clocks.runs(Clock.SECTION_47) == theCase.enquiry
                            || (theCase.enquiry && theCase.bookedDay >= 0),
                    "the enquiry clock of family %d is wrong",
                    id(theCase));
            theGateLeadsOn(theCase);
            planGoesOn(theCase);
            workBelongsToItsStage(theCase);
        }
        for (Family family : office.cases().families()) {
            comingBackIsExpected(family, day);
        }
    }

    /** Whoever came home with a plan is on one, and whoever is to come back into care is waited for. */
    private void comingBackIsExpected(Family family, int day) {
        HomeFromCare home = family.home;
        if (home == null) {
            return;
        }
        violations.unless(
                family.open == null || family.open.stage != Stage.LOOKED_AFTER,
                "family %d is at home and in care",
                family.id);
        violations.unless(!home.supported || family.open != null, "family %d has a plan and no case", family.id);
        violations.unless(
                home.backOn < 0 || home.backOn > day || family.children() == 0,
                "family %d was to be back in care on day %d",
                family.id,
                home.backOn);
    }

    private void workBelongsToItsStage(Case theCase) {
        for (Clock clock : CLOCKS) {
            if (theCase.clocks.runs(clock) && !stagesOf(clock).contains(theCase.stage)) {
                violations.add("%s of family %d runs at %s", clock, id(theCase), theCase.stage);
            }
        }
        for (Duty duty : theCase.duties) {
            if (!stagesOf(duty.type).contains(theCase.stage)) {
                violations.add("family %d has a %s at %s", id(theCase), duty.type, theCase.stage);
            }
        }
    }

    private static Set<Stage> stagesOf(Clock clock) {
        return switch (clock) {
            case REFERRAL_DECISION -> EnumSet.of(Stage.REFERRAL);
            case ASSESSMENT -> EnumSet.range(Stage.REFERRAL, Stage.LOOKED_AFTER);
            case IN_NEED_VISIT, IN_NEED_REVIEW -> EnumSet.of(Stage.CHILD_IN_NEED);
            case PROTECTION_VISIT, PROTECTION_REVIEW, CORE_GROUP -> EnumSet.of(Stage.CHILD_PROTECTION);
            case LEGAL_PLANNING, PRE_PROCEEDINGS -> PLANS;
            case LOOKED_AFTER_VISIT, LOOKED_AFTER_REVIEW, CARE_PLAN, PERMANENCE_PLAN, PROCEEDINGS ->
                EnumSet.of(Stage.LOOKED_AFTER);
            case INITIAL_CONFERENCE -> EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED);
            case SECTION_47, RECORDING -> HELD;
        };
    }

    private static Set<Stage> stagesOf(DutyType type) {
        return switch (type) {
            case IN_NEED_REVIEW -> EnumSet.of(Stage.CHILD_IN_NEED);
            case CORE_GROUP -> EnumSet.of(Stage.CHILD_PROTECTION);
            case LEGAL_PLANNING, PRE_PROCEEDINGS, FAMILY_GROUP, STATEMENT -> PLANS;
            case CARE_PLAN, PERMANENCE_PLAN, COURT -> EnumSet.of(Stage.LOOKED_AFTER);
            // A child who needs protection at once is assessed from then on, wherever that leads meanwhile.
            case ASSESSMENT_VISIT,
                    ASSESSMENT_WRITING,
                    READING_IN,
                    SECTION_47,
                    REPORT,
                    VISIT,
                    DIRECT_WORK,
                    FAMILY_CONFERENCE,
                    CLOSING,
                    RECORDING -> HELD;
        };
    }

    private void theGateLeadsOn(Case theCase) {
        boolean goesOn = theCase.clocks.runs(Clock.LEGAL_PLANNING)
                || theCase.clocks.runs(Clock.PRE_PROCEEDINGS)
                || theCase.duty(DutyType.STATEMENT) != null
                || theCase.steps.awaits(Decision.APPLICATION);
        violations.unless(goesOn == theCase.isInGate(), "the legal gate leads family %d nowhere", id(theCase));
        if (theCase.isInGate()) {
            violations.unless(theCase.plan != null, "family %d is in the legal gate without a plan", id(theCase));
            violations.unless(
                    !theCase.closing
                            && !theCase.steps.awaits(Decision.END_IN_NEED_PLAN)
                            && !theCase.steps.awaits(Decision.END_PROTECTION_PLAN),
                    "the plan of family %d could end in the legal gate",
                    id(theCase));
        }
    }

    private void planGoesOn(Case theCase) {
        if (theCase.closing || !theCase.stage.isHeld() || theCase.stage == Stage.ASSESSMENT) {
            return;
        }
        violations.unless(theCase.duty(DutyType.VISIT) != null, "nobody visits family %d", id(theCase));
        switch (theCase.stage) {
            case CHILD_IN_NEED -> {
                violations.unless(theCase.clocks.runs(Clock.IN_NEED_VISIT), "no visit of %d is due", id(theCase));
                violations.unless(
                        theCase.duty(DutyType.IN_NEED_REVIEW) != null && theCase.clocks.runs(Clock.IN_NEED_REVIEW),
                        "nobody reviews the plan of family %d",
                        id(theCase));
            }
            case CHILD_PROTECTION -> {
                violations.unless(theCase.clocks.runs(Clock.PROTECTION_VISIT), "no visit of %d is due", id(theCase));
                violations.unless(
                        theCase.duty(DutyType.CORE_GROUP) != null && theCase.clocks.runs(Clock.CORE_GROUP),
                        "nobody calls the core group of family %d",
                        id(theCase));
                violations.unless(theCase.clocks.runs(Clock.PROTECTION_REVIEW), "no review of %d is due", id(theCase));
            }
            case LOOKED_AFTER -> {
                violations.unless(theCase.clocks.runs(Clock.LOOKED_AFTER_VISIT), "no visit of %d is due", id(theCase));
                violations.unless(
                        theCase.clocks.runs(Clock.LOOKED_AFTER_REVIEW), "no review of %d is due", id(theCase));
            }
            default -> {}
        }
    }

    private Map<Case, Set<Decision>> queued() {
        Map<Case, Set<Decision>> queued = new HashMap<>();
        for (Team team : office.roster().teams()) {
            for (PendingDecision pending : team.manager.queue) {
                queued.computeIfAbsent(pending.theCase, one -> new HashSet<>()).add(pending.decision);
            }
        }
        return queued;
    }

    private void numbersAreSound(int day) {
        for (Team team : office.roster().teams()) {
            violations.unless(team.grip >= 0 && team.grip <= 1, "grip of team %d is %f", team.id, team.grip);
            violations.unless(team.manager.usedToday >= 0, "manager of team %d gains hours", team.id);
            for (Worker worker : team.workers) {
                violations.unless(
                        worker.strain >= 0 && worker.strain < 100, "strain of %d is %f", worker.id, worker.strain);
            }
        }
        for (Case theCase : openCases()) {
            for (Duty duty : theCase.duties) {
                violations.unless(
                        duty.left >= 0 && duty.left < 1e6, "%s of %d has %f hours", duty.type, id(theCase), duty.left);
            }
            if (theCase.plan != null) {
                violations.unless(
                        theCase.plan.progress >= 0 && theCase.plan.required >= 0, "the plan of %d is odd", id(theCase));
            }
        }
        Map<Integer, Integer> met = new HashMap<>();
        for (Family family : office.cases().families()) {
            met.clear();
            for (Bond bond : new ArrayList<>(family.bonds())) {
                double strength = bond.strength(day, FADING);
                violations.unless(strength >= 0 && strength <= 1, "a bond of %d is %f", family.id, strength);
                violations.unless(met.merge(bond.worker, 1, Integer::sum) == 1, "%d met one twice", family.id);
            }
        }
    }

    private static int id(Case theCase) {
        return theCase.family.id;
    }

    /** The first review in care is booked by the officer who is to hold it, once named. */
    private boolean waitsForOfficer(Case theCase, Clock clock, int day) {
        return clock == Clock.LOOKED_AFTER_REVIEW
                && theCase.clocks.runs(clock)
                && theCase.care.reviewsHeld == 0
                && day < theCase.care.start + officerNamed;
    }
}
