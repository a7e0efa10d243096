package mainstay.invariant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;

/** What holds of the ways into care and out of it, by the events alone. */
final class CareInvariants implements EventSink {
    private static final int NEVER = -1;
    private static final Set<Stage> PLANS = EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION);
    private static final Set<ThresholdAnswer> INTO_CARE =
            EnumSet.of(ThresholdAnswer.EMERGENCY, ThresholdAnswer.AGREED, ThresholdAnswer.PROCEEDINGS);
    private static final Set<ClosureReason> OUT_OF_CARE = EnumSet.of(
            ClosureReason.LEFT_CARE,
            ClosureReason.RETURNED_HOME,
            ClosureReason.ORDER_TO_RELATIVE,
            ClosureReason.ADOPTED,
            ClosureReason.ALL_CHILDREN_ADULT);

    /** A family as the events tell it; of each thing the day on which it last happened. */
    private static final class Told {
        private Stage stage = Stage.REFERRAL;
        private boolean initial;
        private boolean wasInCare;
        private boolean hasANewHome;
        private int admitted = NEVER;
        private int reached = NEVER;
        private int heard = NEVER;
        private int letter = NEVER;
        private int reviewed = NEVER;
        private int applied = NEVER;
        private int cameIn = NEVER;
        private int courtBegan = NEVER;
        private int courtBrokenOff = NEVER;
        private int answered = NEVER;
        private ThresholdAnswer answer;
    }

    private final Violations violations;
    private final boolean gateStands;
    private final boolean routesAreTold;
    private final Map<Integer, Told> families = new HashMap<>();
    private final List<Told> toCourtToday = new ArrayList<>();

    CareInvariants(Settings settings, Violations violations) {
        this.violations = violations;
        this.gateStands = settings.on(LegalSettings.GATE);
        this.routesAreTold = settings.on(LookedAfterSettings.ROUTES);
    }

    @Override
    public void accept(CareEvent event) {
        if (event.family() < 0) {
            return;
        }
        Told family = families.computeIfAbsent(event.family(), id -> new Told());
        if (event instanceof FamilyReferred referred) {
            violations.unless(!family.hasANewHome, "%s has been adopted or is with relatives", event);
            family.stage = Stage.REFERRAL;
            family.initial = referred.initial();
        } else if (event instanceof ReferralDecided decided && decided.outcome() == ReferralOutcome.EMERGENCY_CARE) {
            family.admitted = event.day();
        } else if (event instanceof StageEntered entered) {
            entered(entered, family);
        } else if (event instanceof CaseClosed closed) {
            closed(closed, family);
        } else if (event instanceof ThresholdReached) {
            violations.unless(gateStands && PLANS.contains(family.stage), "%s without a gate or a plan", event);
            family.reached = event.day();
        } else if (event instanceof ThresholdAnswered answered) {
            answered(answered, family);
        } else if (event instanceof DecisionMade made && made.decision() == Decision.APPLICATION) {
            violations.unless(family.heard >= family.reached, "%s but no meeting has heard the family", event);
            family.applied = event.day();
        } else {
            clocks(event, family);
        }
    }

    private void clocks(CareEvent event, Told family) {
        if (event instanceof ClockStarted started) {
            if (started.clock() == Clock.PROCEEDINGS) {
                violations.unless(family.cameIn == event.day(), "%s long after the children came into care", event);
                violations.unless(!isAnswered(family, ThresholdAnswer.AGREED, event), "%s although agreed", event);
                family.courtBegan = event.day();
            } else if (started.clock() == Clock.PRE_PROCEEDINGS) {
                violations.unless(family.heard == event.day(), "%s without a meeting today", event);
                family.letter = event.day();
            }
        } else if (event instanceof ClockStopped stopped) {
            if (stopped.clock() == Clock.LEGAL_PLANNING) {
                family.heard = event.day();
            } else if (stopped.clock() == Clock.PRE_PROCEEDINGS) {
                family.reviewed = event.day();
            }
        } else if (event instanceof ClockCancelled cancelled && cancelled.clock() == Clock.PROCEEDINGS) {
            family.courtBrokenOff = event.day();
        }
    }

    private static boolean isAnswered(Told family, ThresholdAnswer answer, CareEvent today) {
        return family.answered == today.day() && family.answer == answer;
    }

    /** Nobody comes to court from a plan but by the meeting, or in an emergency. */
    private void answered(ThresholdAnswered event, Told family) {
        family.answered = event.day();
        family.answer = event.answer();
        boolean heard = family.heard >= event.reachedDay();
        boolean hadALetter = heard && family.letter >= event.reachedDay();
        boolean holds =
                switch (event.answer()) {
                    case EMERGENCY -> true;
                    case AGREED -> event.reachedDay() == event.day();
                    case NO_GROUNDS -> family.heard == event.day();
                    case AVERTED -> hadALetter && family.reviewed == event.day();
                    case PROCEEDINGS -> heard && family.applied == event.day();
                };
        violations.unless(family.reached == event.reachedDay() && holds, "%s by no such way", event);
        if (event.answer() == ThresholdAnswer.EMERGENCY || event.answer() == ThresholdAnswer.PROCEEDINGS) {
            toCourtToday.add(family);
        }
    }

    private void entered(StageEntered event, Told family) {
        if (event.from() == Stage.LOOKED_AFTER) {
            violations.unless(
                    routesAreTold && event.stage() == Stage.CHILD_IN_NEED, "%s is no way home from care", event);
        }
        if (event.stage() == Stage.LOOKED_AFTER) {
            boolean answered = family.answered == event.day() && INTO_CARE.contains(family.answer);
            boolean holds =
                    switch (event.from()) {
                        case REFERRAL -> family.initial || family.admitted == event.day();
                        // Children who had come home from care come back without being heard again.
                        case CHILD_IN_NEED, CHILD_PROTECTION -> !gateStands || answered || family.wasInCare;
                        case ASSESSMENT, LOOKED_AFTER, CLOSED -> false;
                    };
            violations.unless(holds, "%s is no way into care", event);
            family.cameIn = event.day();
            family.wasInCare = true;
        }
        family.stage = event.stage();
    }

    private void closed(CaseClosed event, Told family) {
        boolean fromCare = event.from() == Stage.LOOKED_AFTER;
        boolean adult = event.reason() == ClosureReason.ALL_CHILDREN_ADULT;
        violations.unless(adult || OUT_OF_CARE.contains(event.reason()) == fromCare, "%s is no such end", event);
        violations.unless(
                adult || !fromCare || routesAreTold == (event.reason() != ClosureReason.LEFT_CARE),
                "%s tells too much or too little",
                event);
        violations.unless(
                event.reason() != ClosureReason.ORDER_TO_RELATIVE || family.courtBrokenOff != event.day(),
                "%s before the court is done",
                event);
        family.hasANewHome =
                event.reason() == ClosureReason.ORDER_TO_RELATIVE || event.reason() == ClosureReason.ADOPTED;
        family.stage = Stage.CLOSED;
    }

    /** In the evening: who came into care by an emergency or an application is before the court. */
    void endDay(int day) {
        for (Told family : toCourtToday) {
            violations.unless(
                    family.courtBegan == day && family.cameIn == day, "%s, but no court has begun", family.answer);
        }
        toCourtToday.clear();
    }
}
