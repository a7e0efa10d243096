package mainstay.model.agent;

/** What holds for the whole authority and moves slowly: leaders, partners, reputation. */
public final class Climate {
    /** How far leaders back the practice model, 0 to 1. */
    public double backing;
    /** How far partner agencies are part of the practice model, 0 to 1. */
    public double partners;
    /** Share of teams that practise the model, 0 to 1. */
    public double takenUp;
    /** Damage to the authority's reputation, 0 to 1. */
    public double damage;
    /** Hours of extra cover for training and disruption since the last month-end. */
    public double backfillHours;
}
