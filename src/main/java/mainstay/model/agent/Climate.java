package mainstay.model.agent;

/** What holds for the whole authority and moves slowly: leaders, partners, reputation. */
public final class Climate {
    /** How far leaders back the practice model, 0 to 1. */
    public double backing;
    /** How far partner agencies are part of the practice model, 0 to 1. */
    public double partners;
    /** Share of teams that practise the model, 0 to 1. */
    public double takenUp;
    /** Number of the director in post, from 0; -1 while there is none. */
    public int director = -1;
    /** What is lasting about the authority, a standard normal draw; 0 where authorities do not differ. */
    public double character;
    /** What its directors have made of it so far, likewise. */
    public double culture;
    /** Attention of the whole authority on a change and not on the work, 0 to 1. */
    public double unsettled;
    /** Monitoring from outside, 0 for none to 1 for close. */
    public double watched;
    /** Damage to the authority's reputation, 0 to 1. */
    public double damage;
    /** Hours of extra cover for training and disruption since the last month-end. */
    public double backfillHours;

    /** A change takes this share of the attention that is left. */
    public void unsettle(double share) {
        unsettled += share * (1 - unsettled);
    }
}
