package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.Step;
import mainstay.model.agent.stage.Assessment;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Deadline;
import mainstay.scenario.Stage;

/** One episode of a family: its stage, its worker, the clocks that run and the duties that are to be done. */
public final class Case {
    public final Family family;
    /** Number of the family. */
    public final int familyId;
    /** 0 for the first episode of the family. */
    public final int episode;
    /** Day of the referral. */
    public final int openedDay;
    /** The clocks that run. */
    public final CaseClocks clocks;
    /** The steps and decisions that are waited for. */
    public final OpenSteps steps;
    /** Work to be done, oldest first. */
    public final List<Duty> duties = new ArrayList<>(6);

    private final Office office;
    private final int[] dutiesSoFar = new int[DutyType.values().length];

    private final FirstDuties first = new FirstDuties(this);
    private Bond bond;

    public Stage stage = Stage.REFERRAL;
    public int stageSince;
    /** The allocated worker, or null. */
    public Worker worker;
    /** Day on which the allocated worker got the family. */
    public int workerSince;
    /** The reason the next worker will have; null when no change is asked for. */
    public ChangeReason changeAsked;
    /** Day since which a held case has had no worker, or -1. */
    public int unallocatedSince = -1;
    /** The last worker, while there is none. */
    public Worker formerWorker;
    /** The post in which the last worker had the family, while there is none. */
    public Post formerPost;
    /** Whether the worker has still to read the file. */
    public boolean unread;
    /** Whether the children were found in need. */
    public boolean inNeed;
    /** Whether it was open when the run began. */
    public boolean initial;
    /** The assessment, or null before it begins. */
    public Assessment assessment;
    /** The plan, or null. */
    public Plan plan;
    /** The stay in care, or null. */
    public CareEpisode care;
    /** Stays in care so far in this episode. */
    public int stays;
    /** Whether the next worker has to be of another team. */
    public boolean toAnotherTeam;
    /** Whether a section 47 enquiry runs, up to its conference. */
    public boolean enquiry;
    /** Day of the strategy discussion. */
    public int enquirySince;
    /** Enquiries so far in this episode. */
    public int enquiries;
    /** Its way through the legal gate before the court, or null. */
    public GatePassage passage;
    /** How often in this episode the threshold for care was reached. */
    public int thresholds;
    /** Day since which a concern has grown that nobody has seen, or -1. */
    public int concernSince = -1;
    /** Whether the report for the booked conference or review is done. */
    public boolean reportReady;
    /** Bookings of conferences and reviews so far; the last one counts. */
    public int bookings;
    /** Day of the booked conference or review, or -1. */
    public int bookedDay = -1;
    /** The diary of the last booking, or null. */
    ConferenceDiary bookedIn;
    /** Whether that booking is on top of what its day holds. */
    boolean bookedOnTop;
    /** Day at whose end the end of its child in need plan last lay on a manager's desk, or -1. */
    public int handedInOn = -1;
    /** Whether the closing summary has been asked for. */
    public boolean closing;
    /** Day on which the family was last talked about, or a crisis happened: what makes it salient. */
    public int spotlightDay;
    /** How full the work with the family has been lately: hours given over hours it takes, a slow average. */
    public double thoroughness = 1;
    /** Hours of writing that were left out: whoever gets the family next has to find out. */
    public double missingFromFile;
    /** Day on which a team last thought about the family in a meeting. */
    public int discussedDay = -10_000;
    /** How much more an hour with the family is worth for it: 0.1 for a tenth. */
    public double discussionWorth;
    /** Day on which the worker last gave the family time that was not planned. */
    public int lingeredDay = -1;
    /** Whether it is closed. */
    public boolean closed;

    Case(Office office, Family family, int episode, int openedDay) {
        this.office = office;
        this.family = family;
        this.familyId = family.id;
        this.episode = episode;
        this.openedDay = openedDay;
        this.stageSince = openedDay;
        this.spotlightDay = openedDay;
        this.clocks = new CaseClocks(office, this);
        this.steps = new OpenSteps(office, this);
    }

    /** The team of the worker; while there is none, that which had the family last; or null. */
    public Team lastTeam() {
        Worker last = worker != null ? worker : formerWorker;
        if (last == null) {
            return null;
        }
        // Whoever has moved to another post since has left the family behind.
        boolean movedOn = last == formerWorker && formerPost != null && last.post != formerPost;
        return movedOn ? formerPost.team : last.team;
    }

    /** Children of the family under eighteen. */
    public int children() {
        return family.children();
    }

    /** Whether it has an enquiry, a protection plan or children in care: such families go first. */
    public boolean isAtRisk() {
        return enquiry || stage == Stage.CHILD_PROTECTION || stage == Stage.LOOKED_AFTER;
    }

    /** The threshold for care is reached: it stands in the legal gate before the court from now on. */
    public void enterGate() {
        passage = new GatePassage(this, office.day());
        steps.open(Step.APPLICATION);
    }

    /** It is settled whether the court is asked. */
    public void leaveGate() {
        passage = null;
        steps.end(Step.APPLICATION);
    }

    /** Whether it stands in the legal gate before the court. */
    public boolean isInGate() {
        return passage != null;
    }

    /** Whether its plan could be ended: no enquiry runs, and no legal gate holds it. */
    public boolean canEndPlan() {
        return !closing && !enquiry && !isInGate();
    }

    /** The work is over: the family waits for its closure from now on. */
    public void beginClosing() {
        closing = true;
        steps.open(Step.CLOSURE);
    }

    /** Which occurrence of a sort of duty this is in the episode: part of the keys of its draws. */
    public long nextOccurrence(DutyType type) {
        return ((long) episode << 40) + ((long) type.ordinal() << 24) + dutiesSoFar[type.ordinal()]++;
    }

    /** A key for draws about this episode: the episode and a number. */
    public long key(int n) {
        return ((long) episode << 32) + n;
    }

    /** Of what the allocated worker can do today, what comes first by date and urgency; null when there is nothing. */
    public Duty dueFirst(int day) {
        return first.dueFirst(day);
    }

    /** The rank of {@link #dueFirst}; when there is nothing, a day that never comes. */
    public int firstRank(int day) {
        return first.firstRank(day);
    }

    /** Of what the allocated worker can do today, time with the family; else what is due first. */
    public Duty mostEngaging(int day) {
        return first.mostEngaging(day);
    }

    /** The duties, or who does them, have changed. */
    void changed() {
        first.changed();
    }

    /** What the family and its allocated worker are to each other, or null when they never met. */
    public Bond bond() {
        if (bond == null || bond.worker != worker.id) {
            bond = family.bondWith(worker.id);
        }
        return bond;
    }

    /** Working days by which what a deadline is about is put before what is due on the same day; below 0, behind. */
    int daysAhead(Deadline deadline) {
        return office.daysAhead(deadline);
    }

    /** A key for draws about the stay in care that comes next: of the first in an episode, the episode. */
    public long stayKey() {
        return episode + ((long) stays << 32);
    }

    /** Adds a duty; somebody else than the allocated worker may be named to do it. */
    public void add(Duty duty) {
        duty.rank = duty.due - daysAhead(duty.deadline);
        duties.add(duty);
        changed();
        if (duty.by != null) {
            duty.by.guestDuties.add(duty);
        }
    }

    /** Takes a duty off the list. */
    public void drop(Duty duty) {
        duties.remove(duty);
        changed();
        if (duty.by != null) {
            duty.by.guestDuties.remove(duty);
        }
    }

    /** Takes all duties of a sort off the list. */
    public void dropAll(DutyType type) {
        for (int i = duties.size() - 1; i >= 0; i--) {
            if (duties.get(i).type == type) {
                drop(duties.get(i));
            }
        }
    }

    /** Duties that are past their due day. */
    public int overdueDuties(int day) {
        if (earliestDue() >= day) {
            return 0;
        }
        int overdue = 0;
        for (int i = 0; i < duties.size(); i++) {
            overdue += duties.get(i).due < day ? 1 : 0;
        }
        return overdue;
    }

    /** The day by which the first of all duties is due, whoever does it; without duties, a day that never comes. */
    public int earliestDue() {
        return first.earliestDue();
    }

    /** The oldest duty of a sort, or null. */
    public Duty duty(DutyType type) {
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).type == type) {
                return duties.get(i);
            }
        }
        return null;
    }
}
