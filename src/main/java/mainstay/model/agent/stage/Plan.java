package mainstay.model.agent.stage;

/** A child in need plan or a child protection plan: work to be done, work done, readiness. */
public final class Plan {
    private static final int MONTHS_REMEMBERED = 3;

    /** Effective contact hours it takes. */
    public double required;
    /** Effective contact hours so far. */
    public double progress;
    /** Share of the direct work of the last months that was done, 0 to 1. */
    public double delivered = 1;
    /** Effective contact in the current month. */
    public double contactThisMonth;
    /** Hours with the family in the current month. */
    public double hoursThisMonth;
    /** Share of this month's direct work that was done, once it is finished: more or less than 1 where it was cut or not. */
    public double finishedShare = 1;
    /** Quality of the work on the plan over the last months, 0 to 1; before the first is over, not a number. */
    public double workQuality = Double.NaN;
    /** Whether the wider family has met and made the plan its own. */
    public boolean familyConference;

    /** A plan that takes so many effective hours. */
    public Plan(double required) {
        this.required = required;
    }

    /**
     * Whether enough effective contact has been had.
     *
     * @param enough share of what the plan takes that is thought enough: 1 at usual load
     */
    public boolean isReady(double enough) {
        return progress >= required * enough;
    }

    /** Whether all effective contact that it takes has been had. */
    public boolean isComplete() {
        return isReady(1);
    }

    /**
     * A month is over, and this share of its direct work was done. The work was as good as that share times what an hour
     * with the family was worth; what lasts is a slow average.
     */
    public void endMonth(double done) {
        delivered += (done - delivered) / MONTHS_REMEMBERED;
        double worth = hoursThisMonth <= 0 ? 0 : Math.min(1, contactThisMonth / hoursThisMonth);
        double month = done * worth;
        workQuality = Double.isNaN(workQuality) ? month : workQuality + (month - workQuality) / MONTHS_REMEMBERED;
        contactThisMonth = 0;
        hoursThisMonth = 0;
        finishedShare = 1;
    }

    /** What is left undone, 0 to 1. */
    public double unmet() {
        return required <= 0 ? 0 : Math.max(0, 1 - progress / required);
    }
}
