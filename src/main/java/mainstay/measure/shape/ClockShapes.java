package mainstay.measure.shape;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.Clock;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ClockSettings;

/** How long statutory steps take, and how far visits, core groups and reviews lie apart. */
final class ClockShapes implements Gauge {
    private static final String CANCELLED = "; one that is called off is cut off";

    private static final ShapeDefinition ASSESSMENT = step(
            "assessment",
            "Assessment, from referral to authorised",
            Group.DECISIONS,
            80,
            "children assessed, from referral until a manager authorises",
            ClockSettings.ASSESSMENT);
    private static final ShapeDefinition REFERRAL_DECISION = step(
            "referral_decision",
            "Decision on a referral",
            Group.DECISIONS,
            10,
            "children referred, until the decision is recorded",
            ClockSettings.REFERRAL_DECISION);
    private static final ShapeDefinition SECTION_47 = step(
            "section_47_enquiry",
            "Section 47 enquiry",
            Group.DECISIONS,
            40,
            "children with an enquiry, from strategy discussion to its outcome",
            ClockSettings.SECTION_47);
    private static final ShapeDefinition INITIAL_CONFERENCE = step(
            "initial_conference",
            "Initial conference, from strategy discussion",
            Group.DECISIONS,
            40,
            "children whose enquiry led to a conference, from strategy discussion to conference",
            ClockSettings.INITIAL_CONFERENCE);
    private static final ShapeDefinition PROTECTION_VISIT = step(
            "protection_visit",
            "Between visits on a protection plan",
            Group.VISITS,
            40,
            "children on a protection plan, from visit to visit",
            ClockSettings.PROTECTION_VISIT);
    private static final ShapeDefinition IN_NEED_VISIT = step(
            "in_need_visit",
            "Between visits on a child in need plan",
            Group.VISITS,
            60,
            "children on a child in need plan, from visit to visit",
            ClockSettings.IN_NEED_VISIT);
    private static final ShapeDefinition PLACEMENT_VISIT = step(
            "placement_visit",
            "First visit in a placement",
            Group.VISITS,
            40,
            "children who begin to be looked after, to the first visit",
            ClockSettings.PLACEMENT_VISIT);
    private static final ShapeDefinition LOOKED_AFTER_VISIT = step(
            "looked_after_visit",
            "Between visits in the first year in care",
            Group.VISITS,
            80,
            "children in their first year in care, from visit to visit",
            ClockSettings.LOOKED_AFTER_VISIT);
    private static final ShapeDefinition LATER_LOOKED_AFTER_VISIT = step(
            "later_looked_after_visit",
            "Between visits in later years in care",
            Group.VISITS,
            80,
            "children in later years in care, from visit to visit",
            ClockSettings.LATER_LOOKED_AFTER_VISIT);
    private static final ShapeDefinition CORE_GROUP = step(
            "core_group",
            "Between core groups",
            Group.VISITS,
            60,
            "children on a protection plan, from core group to core group",
            ClockSettings.CORE_GROUP);
    private static final ShapeDefinition FIRST_IN_NEED_REVIEW = step(
            "first_in_need_review",
            "First review of a child in need plan",
            Group.VISITS,
            60,
            "children who begin a child in need plan, to the first review",
            ClockSettings.FIRST_IN_NEED_REVIEW);
    private static final ShapeDefinition IN_NEED_REVIEW = step(
            "in_need_review",
            "Between later reviews of a child in need plan",
            Group.VISITS,
            100,
            "children on a child in need plan, from review to review",
            ClockSettings.IN_NEED_REVIEW);
    private static final ShapeDefinition FIRST_PROTECTION_REVIEW = step(
            "first_protection_review",
            "First review of a protection plan",
            Group.VISITS,
            120,
            "children who begin a protection plan, to the first review",
            ClockSettings.FIRST_PROTECTION_REVIEW);
    private static final ShapeDefinition PROTECTION_REVIEW = step(
            "protection_review",
            "Between later reviews of a protection plan",
            Group.VISITS,
            180,
            "children on a protection plan, from review to review",
            ClockSettings.PROTECTION_REVIEW);
    private static final ShapeDefinition FIRST_LOOKED_AFTER_REVIEW = step(
            "first_looked_after_review",
            "First review of a looked-after child",
            Group.VISITS,
            60,
            "children who begin to be looked after, to the first review",
            ClockSettings.FIRST_LOOKED_AFTER_REVIEW);
    private static final ShapeDefinition LOOKED_AFTER_REVIEW = step(
            "looked_after_review",
            "Between later reviews of a looked-after child",
            Group.VISITS,
            180,
            "looked-after children, from review to review (the second, due after three months, among them)",
            ClockSettings.LOOKED_AFTER_REVIEW);

    private static ShapeDefinition step(
            String name, String title, Group group, int days, String counted, Parameter limit) {
        return new ShapeDefinition(
                name,
                title,
                group,
                Scale.WORKING_DAY,
                days,
                Method.LIFE_TABLE,
                counted + CANCELLED,
                Optional.of(limit));
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(
            ASSESSMENT,
            REFERRAL_DECISION,
            SECTION_47,
            INITIAL_CONFERENCE,
            PROTECTION_VISIT,
            IN_NEED_VISIT,
            PLACEMENT_VISIT,
            LOOKED_AFTER_VISIT,
            LATER_LOOKED_AFTER_VISIT,
            CORE_GROUP,
            FIRST_IN_NEED_REVIEW,
            IN_NEED_REVIEW,
            FIRST_PROTECTION_REVIEW,
            PROTECTION_REVIEW,
            FIRST_LOOKED_AFTER_REVIEW,
            LOOKED_AFTER_REVIEW);

    /** Steps by the clock that times them: the first of a stage, those within a year of it, and later ones. */
    private static final Map<Clock, List<ShapeDefinition>> BY_CLOCK = new EnumMap<>(Map.ofEntries(
            Map.entry(Clock.ASSESSMENT, List.of(ASSESSMENT)),
            Map.entry(Clock.REFERRAL_DECISION, List.of(REFERRAL_DECISION)),
            Map.entry(Clock.SECTION_47, List.of(SECTION_47)),
            Map.entry(Clock.INITIAL_CONFERENCE, List.of(INITIAL_CONFERENCE)),
            Map.entry(Clock.PROTECTION_VISIT, List.of(PROTECTION_VISIT)),
            Map.entry(Clock.IN_NEED_VISIT, List.of(IN_NEED_VISIT)),
            Map.entry(Clock.LOOKED_AFTER_VISIT, List.of(PLACEMENT_VISIT, LOOKED_AFTER_VISIT, LATER_LOOKED_AFTER_VISIT)),
            Map.entry(Clock.CORE_GROUP, List.of(CORE_GROUP)),
            Map.entry(Clock.IN_NEED_REVIEW, List.of(FIRST_IN_NEED_REVIEW, IN_NEED_REVIEW)),
            Map.entry(Clock.PROTECTION_REVIEW, List.of(FIRST_PROTECTION_REVIEW, PROTECTION_REVIEW)),
            Map.entry(Clock.LOOKED_AFTER_REVIEW, List.of(FIRST_LOOKED_AFTER_REVIEW, LOOKED_AFTER_REVIEW))));

    private static final int YEAR_MONTHS = 12;

    private final Span span;
    private final Register register;
    private final Map<Clock, List<Spells>> steps = new EnumMap<>(Clock.class);

    ClockShapes(Span span, Register register) {
        this.span = span;
        this.register = register;
        BY_CLOCK.forEach((clock, shapes) -> steps.put(
                clock, shapes.stream().map(shape -> Spells.inWorkingDays(span)).toList()));
    }

    @Override
    public void listen(Router router) {
        router.on(ClockStarted.class, this::started);
        router.on(ClockStopped.class, this::stopped);
        router.on(ClockCancelled.class, this::cancelled);
        router.on(Section47Ended.class, this::enquiryEnded);
    }

    private void started(ClockStarted event) {
        List<Spells> variants = steps.get(event.clock());
        boolean onOutcome = event.clock() == Clock.INITIAL_CONFERENCE;
        if (variants != null && !onOutcome && !register.setsUp(event.family(), event.day())) {
            variants.get(variant(event, variants.size()))
                    .begin(event.family(), event.startedDay(), event.day(), event.children());
        }
    }

    /** Most enquiries lead to no conference: the wait for one is that of those that did, from their beginning on. */
    private void enquiryEnded(Section47Ended event) {
        if (event.conference()) {
            int started = event.startedDay();
            steps.get(Clock.INITIAL_CONFERENCE).get(0).begin(event.family(), started, started, event.children());
        }
    }

    /** The first step of a stage is the first variant; where there are three, the third is for later years. */
    private int variant(ClockStarted event, int variants) {
        int stageSince = register.stageSince(event.family());
        if (variants == 1 || event.startedDay() == stageSince) {
            return 0;
        }
        return span.lasted(stageSince, event.startedDay(), YEAR_MONTHS) ? variants - 1 : 1;
    }

    private void stopped(ClockStopped event) {
        steps.getOrDefault(event.clock(), List.of()).forEach(step -> step.end(event.family(), event.day()));
    }

    private void cancelled(ClockCancelled event) {
        steps.getOrDefault(event.clock(), List.of()).forEach(step -> step.cutOff(event.family(), event.day()));
    }

    @Override
    public void close(Book book) {
        BY_CLOCK.forEach((clock, shapes) -> {
            for (int i = 0; i < shapes.size(); i++) {
                book.write(shapes.get(i), steps.get(clock).get(i).close());
            }
        });
    }
}
