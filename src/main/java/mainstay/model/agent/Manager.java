package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import mainstay.model.agent.manner.Holder;
import mainstay.model.agent.manner.Manner;

/** Leads a team, or a pod as its consultant: decides, authorises, supervises, and has only so many hours for it. */
public final class Manager {
    private static final double NOTHING = 1e-9;

    /** Decisions that wait, in the order they came. */
    public final List<PendingDecision> queue = new ArrayList<>();
    /** Whether somebody is in post. */
    public boolean inPost = true;
    /** Day on which a successor starts, while nobody is in post. */
    public int filledOn;
    /** Managers so far: part of the keys of draws. */
    public int generation;
    /** Whether away today. */
    public boolean away;
    /** Hours for oversight today. */
    public double hoursToday;
    /** Hours of the day that are used up. */
    public double usedToday;
    /** How far the manager owns the practice model, 0 to 1. */
    public double ownership;
    /** Whether skilled in the practice model. */
    public boolean skilled;
    /** Days of training in the practice model that are still to come. */
    public int trainingDays;
    /** Day on which the one in post started, or -1 when they have led the team since it was formed. */
    public int startedOn = -1;
    /** Who is in post, or was last. */
    public Holder holder;
    /** How the one in post does the work. */
    public Manner manner = Manner.USUAL;

    /** Leads a team from its beginning. */
    Manager(int team) {
        holder = Holder.first(team);
    }

    /** Whether there today, with hours that are not used up. */
    public boolean hasHoursLeft() {
        return hoursToday - usedToday > NOTHING;
    }

    /** A successor starts: what the one before knew of the practice model has gone with them. */
    public void succeed(int day) {
        inPost = true;
        generation++;
        startedOn = day;
        holder = holder.successor(day);
        ownership = 0;
        trainingDays = 0;
    }

    /** The one in post goes, and takes ownership and skill along. */
    public void go(int successorStarts) {
        inPost = false;
        filledOn = successorStarts;
        ownership = 0;
        skilled = false;
        trainingDays = 0;
    }

    /** Whoever led another team leads this one from now on; what waited for a decision there is not taken along. */
    public void moveFrom(Manager former) {
        inPost = former.inPost;
        filledOn = former.filledOn;
        generation = former.generation;
        startedOn = former.startedOn;
        holder = former.holder;
        manner = former.manner;
        ownership = former.ownership;
        skilled = former.skilled;
        trainingDays = former.trainingDays;
    }

    /** Whoever led another team is in this post; where nobody did, their successor from today on. */
    public void holdOn(Manager former, int today) {
        holder = former.inPost ? former.holder : former.holder.successor(today);
    }

    /** Hours of work that wait. */
    public double backlog() {
        double hours = 0;
        for (int i = 0; i < queue.size(); i++) {
            hours += queue.get(i).left;
        }
        return hours;
    }
}
