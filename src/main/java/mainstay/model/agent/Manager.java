package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Leads a team, or a pod as its consultant: decides, authorises, supervises, and has only so many hours for it. */
public final class Manager {
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

    /** Hours of work that wait. */
    public double backlog() {
        double hours = 0;
        for (int i = 0; i < queue.size(); i++) {
            hours += queue.get(i).left;
        }
        return hours;
    }
}
