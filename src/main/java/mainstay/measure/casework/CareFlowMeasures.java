package mainstay.measure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Births;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.scenario.Stage;

/** How many children come into care in a year, at which ages, and how they leave it. */
public final class CareFlowMeasures implements Gauge {
    private static final String STARTS = "children who come into care in the period, each time";
    private static final String ENDS = "children who leave care in the period";
    private static final String FLOW = "Steps count when they happen; those still to come are not in it.";

    private static final MeasureDefinition STARTS_A_YEAR = new MeasureDefinition(
            "care_starts_per_year",
            "Children who come into care in a year",
            "children per year",
            Better.NEITHER,
            Group.CHILDREN,
            "children who come into care, each time",
            "years",
            FLOW);

    private static final MeasureDefinition HOME = ended("home", "home", "who go home");
    private static final MeasureDefinition ORDER =
            ended("order", "to a relative by an order", "with a special guardianship or child arrangements order");
    private static final MeasureDefinition ADOPTION = ended("adoption", "by adoption", "who are adopted");
    private static final MeasureDefinition EIGHTEEN = ended("eighteen", "at eighteen", "who turn eighteen");

    private static MeasureDefinition ended(String name, String how, String who) {
        return share("care_ended_" + name + "_percent", "Children who leave care " + how, who, ENDS);
    }

    private static MeasureDefinition share(String name, String title, String who, String ofWhom) {
        return new MeasureDefinition(name, title, "percent", Better.NEITHER, Group.PATHWAY, who, ofWhom, FLOW);
    }

    /** A band of ages at entry, in completed years. */
    private enum Ages {
        UNDER_1(0, 0, "under_1", "under one"),
        FROM_1_TO_4(1, 4, "1_to_4", "one to four"),
        FROM_5_TO_9(5, 9, "5_to_9", "five to nine"),
        FROM_10_TO_15(10, 15, "10_to_15", "ten to fifteen"),
        FROM_16(16, 17, "16_and_over", "sixteen or seventeen");

        private final int least;
        private final int most;

        @SuppressWarnings("ImmutableEnumChecker") // A record of words, which nobody can change.
        private final MeasureDefinition measure;

        Ages(int least, int most, String name, String words) {
            this.least = least;
            this.most = most;
            this.measure = share(
                    "care_starts_" + name + "_percent",
                    "Children who come into care aged " + words,
                    "those aged " + words + " on that day",
                    STARTS);
        }
    }

    public static final List<MeasureDefinition> DEFINITIONS = Stream.concat(
                    Stream.concat(
                            Stream.of(STARTS_A_YEAR), Stream.of(Ages.values()).map(band -> band.measure)),
                    Stream.of(HOME, ORDER, ADOPTION, EIGHTEEN))
            .toList();

    private final Span span;
    private final Births births = new Births();
    private final FamilyInts openAtStart = new FamilyInts(0);
    private final Tally starts;
    private final Mean[] byAge = new Mean[Ages.values().length];
    private final Mean home;
    private final Mean order;
    private final Mean adoption;
    private final Mean eighteen;

    public CareFlowMeasures(Span span) {
        this.span = span;
        this.starts = new Tally(span);
        this.home = new Mean(span);
        this.order = new Mean(span);
        this.adoption = new Mean(span);
        this.eighteen = new Mean(span);
        for (int i = 0; i < byAge.length; i++) {
            byAge[i] = new Mean(span);
        }
    }

    @Override
    public void listen(Router router) {
        router.on(ChildRegistered.class, event -> births.register(event.family(), event.bornOn()));
        router.on(FamilyReferred.class, event -> openAtStart.set(event.family(), event.initial() ? 1 : 0));
        router.on(StageEntered.class, this::entered);
        router.on(CaseClosed.class, this::closed);
        router.on(ChildLeft.class, this::grewUp);
    }

    private void entered(StageEntered event) {
        if (event.from() == Stage.LOOKED_AFTER) {
            ended(event.day(), ClosureReason.RETURNED_HOME, event.children());
        }
        boolean underWay = openAtStart.get(event.family()) == 1 && event.from() == Stage.REFERRAL;
        if (event.stage() == Stage.LOOKED_AFTER && !underWay) {
            starts.add(event.day(), event.children());
            LocalDate today = span.date(event.day());
            for (Ages band : Ages.values()) {
                int aged = births.aged(event.family(), band.least, band.most, today);
                byAge[band.ordinal()].addPercent(event.day(), true, aged);
                byAge[band.ordinal()].addPercent(event.day(), false, event.children() - aged);
            }
        }
    }

    private void closed(CaseClosed event) {
        if (event.from() == Stage.LOOKED_AFTER) {
            ended(event.day(), event.reason(), event.children());
        }
    }

    private void grewUp(ChildLeft event) {
        if (event.stage() == Stage.LOOKED_AFTER) {
            ended(event.day(), ClosureReason.ALL_CHILDREN_ADULT, 1);
        }
    }

    private void ended(int day, ClosureReason how, int children) {
        home.addPercent(day, how == ClosureReason.RETURNED_HOME, children);
        order.addPercent(day, how == ClosureReason.ORDER_TO_RELATIVE, children);
        adoption.addPercent(day, how == ClosureReason.ADOPTED, children);
        eighteen.addPercent(day, how == ClosureReason.ALL_CHILDREN_ADULT, children);
    }

    @Override
    public void close(Book book) {
        double[] monthly = new double[span.months()];
        for (int month = 0; month < monthly.length; month++) {
            monthly[month] = 12 * starts.in(month);
        }
        book.write(
                STARTS_A_YEAR,
                new Reading(starts.measured() / span.years(), starts.observations(), monthly).inWholeMonths(span));
        for (Ages band : Ages.values()) {
            book.write(band.measure, byAge[band.ordinal()].reading());
        }
        book.write(HOME, home.reading());
        book.write(ORDER, order.reading());
        book.write(ADOPTION, adoption.reading());
        book.write(EIGHTEEN, eighteen.reading());
    }
}
