package mainstay.measure;

import java.util.List;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.measure.casework.ReferralHistory;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** What the official statistics would publish of the referrals of each year, and of what became of them. */
final class PublishedPathway {
    /** Measures that are given for each year, in the order of {@link #year}. Numbers are of children, each time. */
    static final List<String> MEASURES = List.of(
            "referrals",
            "referrals_accepted",
            "referrals_found_in_need",
            "section_47",
            "children_in_need",
            "episodes_ended",
            "rereferral_percent",
            "no_further_action_percent",
            "not_in_need_percent");

    private static final int YEAR = 12;

    private final ReferralHistory history;
    private final Tally referred;
    private final Tally again;
    private final Tally refused;
    private final Tally notInNeed;
    private final Tally section47;
    private final Tally held;
    private final Tally ended;

    PublishedPathway(Span span, Router router) {
        this.history = new ReferralHistory(span);
        this.referred = new Tally(span);
        this.again = new Tally(span);
        this.refused = new Tally(span);
        this.notInNeed = new Tally(span);
        this.section47 = new Tally(span);
        this.held = new Tally(span);
        this.ended = new Tally(span);
        router.on(FamilyReferred.class, this::referred);
        router.on(ReferralDecided.class, this::decided);
        router.on(
                AssessmentAuthorised.class,
                event -> notInNeed.add(event.day(), event.notInNeed() ? event.children() : 0));
        router.on(Section47Started.class, event -> section47.add(event.day(), event.children()));
        router.on(FamilyCounted.class, event -> held.add(event.day(), event.children()));
        router.on(CaseClosed.class, event -> ended.add(event.day(), event.inNeed() ? event.children() : 0));
    }

    private void referred(FamilyReferred event) {
        if (!event.initial()) {
            referred.add(event.day(), event.children());
            again.add(event.day(), history.again(event) ? event.children() : 0);
        }
    }

    private void decided(ReferralDecided event) {
        refused.add(event.day(), event.outcome() == ReferralOutcome.NO_FURTHER_ACTION ? event.children() : 0);
    }

    /**
     * One year.
     *
     * @param april its first month
     * @return in the order of {@link #MEASURES}
     */
    List<Double> year(int april) {
        double referrals = sum(referred, april);
        double turnedAway = sum(refused, april);
        double accepted = referrals - turnedAway;
        double without = sum(notInNeed, april);
        return List.of(
                referrals,
                accepted,
                accepted - without,
                sum(section47, april),
                held.in(april + YEAR - 1),
                sum(ended, april),
                100 * sum(again, april) / referrals,
                100 * turnedAway / referrals,
                100 * without / referrals);
    }

    private static double sum(Tally tally, int april) {
        double sum = 0;
        for (int month = april; month < april + YEAR; month++) {
            sum += tally.in(month);
        }
        return sum;
    }
}
