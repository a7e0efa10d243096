package mainstay.measure.casework;

import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Span;

/** When each family was last referred: says which referrals are re-referrals, within twelve months of the one before. */
public final class ReferralHistory {
    private static final int NEVER = -1;

    private final Span span;
    private final FamilyInts lastReferral = new FamilyInts(NEVER);

    /** No family was referred yet. */
    public ReferralHistory(Span span) {
        this.span = span;
    }

    /** Whether this is a re-referral; remembers it for the next. */
    public boolean again(FamilyReferred event) {
        int before = lastReferral.get(event.family());
        lastReferral.set(event.family(), event.day());
        return before != NEVER && !span.date(before).plusMonths(12).isBefore(span.date(event.day()));
    }
}
