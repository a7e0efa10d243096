package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerGrade;

/** A caseworker. */
public final class Worker {
    public final int id;
    public final double fte;
    public final Contract contract;
    /** Whether newly qualified on the day of the start. */
    public final boolean cameNewlyQualified;
    /** Years with the authority on the day of the start. */
    public final double tenureAtStart;

    public final int startDay;
    /** Cases allocated to the worker, oldest allocation first. */
    public final List<Case> cases = new ArrayList<>();
    /** Duties on colleagues' cases. */
    public final List<Duty> guestDuties = new ArrayList<>(0);
    /** Families that went to others during an absence. */
    public final List<Case> covered = new ArrayList<>(0);

    public Post post;
    public Team team;
    public WorkerGrade grade;
    /** What time with a family does. */
    public final TimeTogether timeTogether = new TimeTogether();
    /** Children of the allocated cases. */
    public int children;
    /** Last day after notice, or -1. */
    public int lastDay = -1;
    /** Where to, after notice. */
    public Destination destination;
    /** The post that the worker moves into after the last day in this one, or null. */
    public Post movingTo;
    /** First day back after sickness; today or earlier when at work. */
    public int backOn = -1;
    /** Day on which the sickness began, or -1. */
    public int sickSince = -1;
    /** Whether away today for any reason: sickness, leave, training. */
    public boolean away;
    /** Whether has left. */
    public boolean gone;
    /** Part of a full load that other tasks leave room for, drawn for good; before it is drawn, not a number. */
    public double partLoad = Double.NaN;
    /** How much managers in general think that the worker can carry: 1 as much as anybody. */
    public double standing = 1;
    /** How much of that the worker's manager makes when families are given out. */
    public double trust = 1;
    /** Share of a full load that is the worker's to carry today. */
    public double loadShare = 1;
    /** Share of the time for families that other tasks, and learning, leave today. */
    public double timeShare = 1;
    /** Slow average of what wears people out, about 0 to 1. */
    public double strain;
    /** Hours of duties due soon over hours to do them in, a slow average; before it is first looked at, not a number. */
    public double pressure = Double.NaN;
    /** That pressure over what is usual with such families: 1 is as usual. */
    public double overUsual = 1;
    /** The team that the worker is lent to, or null. */
    public Team lentTo;
    /** First day of the loan. */
    public int lentOn;
    /** Hours that the worker gives to a piece of work, over the hours that it takes. */
    public double fullness = 1;
    /** Day of the last supervision, or of the start. */
    public int supervisedOn;
    /** Day by which the next supervision is due. */
    public int supervisionDue;
    /** Hours of writing and telling when families were passed on. */
    public double transferDebt;
    /** How far the worker practises the practice model, 0 to 1. */
    public double fidelity;
    /** Hours that taking up a new structure still costs. */
    public double disruption;
    /** Whether the training that comes with the practice model, or the induction into it, has been planned. */
    public boolean enrolled;
    /** Days of that training that are still to come. */
    public int trainingDays;
    /** Days of refresher training that have come due and have not been had. */
    public double refresherDue;

    /** Hours that can be worked today within contract. */
    public double hoursToday;
    /** Hours of meetings and supervision today. */
    public double meetingsToday;
    /** Hours worked today, overtime included. */
    public double workedToday;
    /** Hours of it at the desk, where nothing can be done while systems are down. */
    public double deskToday;
    /** Overtime hours today. */
    public double overtimeToday;

    /** Sums since the last month-end. */
    public double available;

    public double worked;
    public double overtime;
    public double contact;
    public double contracted;
    /** Sums since strain was last looked at. */
    public double recentOvertime;

    public double recentAvailable;

    /** A worker who starts in a post. */
    public Worker(
            int id, Post post, double fte, Contract contract, WorkerGrade grade, double tenureAtStart, int startDay) {
        this.id = id;
        this.post = post;
        this.team = post.team;
        this.fte = fte;
        this.contract = contract;
        this.grade = grade;
        this.cameNewlyQualified = grade == WorkerGrade.NEWLY_QUALIFIED;
        this.tenureAtStart = tenureAtStart;
        this.startDay = startDay;
        this.supervisedOn = startDay;
    }

    /** Whether permanent. */
    public boolean isPermanent() {
        return contract == Contract.PERMANENT;
    }

    /** Whether off sick. */
    public boolean isSick() {
        return sickSince >= 0;
    }

    /** Whether new families can be given to the worker: at work, not leaving. */
    public boolean takesFamilies() {
        return !gone && lastDay < 0 && !isSick();
    }

    /** Whether other tasks take part of the job, so that the worker neither takes turns nor stands in for others. */
    public boolean hasOtherTasks() {
        return partLoad < 1;
    }

    /** Whether newly qualified and not yet a year with the authority. */
    public boolean isInFirstYear(int day) {
        return grade == WorkerGrade.NEWLY_QUALIFIED && tenure(day) < 1;
    }

    /** Full loads that the worker is there to carry: whole-time equivalents, less what other tasks take of them. */
    public double fullLoads() {
        return fte * loadShare;
    }

    /** Duties on colleagues' cases go back to those who hold the cases. */
    public void giveBackGuestDuties() {
        for (Duty duty : guestDuties) {
            duty.by = null;
            duty.onDuty = false;
            duty.theCase.changed();
        }
        guestDuties.clear();
    }

    /** Years with the authority. */
    public double tenure(int day) {
        return tenureAtStart + (day - startDay) / Roster.WORKING_DAYS_A_YEAR;
    }
}
