package mainstay.model.demand;

import java.time.Month;
import java.util.ArrayDeque;
import java.util.Deque;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Season;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/** Screens referrals in the order in which they come, with so many hours a day, and decides what to do with each. */
public final class FrontDoor implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final double NOTHING = 1e-9;
    /** No month counts for more than ten. */
    private static final double LEAST_SEASON = 0.1;

    private static final class Waiting {
        private final Case theCase;
        private double left;

        Waiting(Case theCase, double hours) {
            this.theCase = theCase;
            this.left = hours;
        }
    }

    private record Parameters(
            double hoursADay,
            double overtime,
            double screeningHours,
            double spread,
            double emergency,
            double season,
            int limitDays,
            double thinning,
            double thinnest) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkSettings.FRONT_DOOR_HOURS),
                    settings.get(WorkingTimeSettings.OVERTIME) / settings.get(WorkingTimeSettings.WEEK),
                    settings.get(WorkSettings.SCREENING_HOURS),
                    settings.get(WorkSettings.SPREAD),
                    settings.get(DemandSettings.EMERGENCY_SHARE),
                    settings.get(DemandSettings.SEASON),
                    Math.max(1, settings.count(ClockSettings.REFERRAL_DECISION)),
                    settings.get(ThinningSettings.THINNING),
                    settings.get(ThinningSettings.THINNEST));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Inflow inflow = new Inflow();
    private final InForce<Parameters> inForce;
    /** Days of work in the queue this morning over the limit for a decision; 1 when they are no more. */
    private double late = 1;
    /** Share of the usual look that a referral gets today. */
    private double fullness = 1;

    /** The front door of an authority. */
    public FrontDoor(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    void receive(Case theCase) {
        Parameters parameters = inForce.now();
        theCase.steps.awaitDecision(Decision.REFERRAL);
        double hours = office.chance()
                .logNormal(
                        Purpose.SERVICE_TIME,
                        theCase.family.id,
                        theCase.key(-2),
                        parameters.screeningHours(),
                        parameters.spread());
        queue.add(new Waiting(theCase, hours));
        Month month = office.calendar()
                .yearMonth(office.calendar().month(office.day()))
                .getMonth();
        inflow.add(1 / Math.max(LEAST_SEASON, 1 + parameters.season() * (Season.factor(month) - 1)));
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS == WEEK_DAYS - 1) {
            inflow.endWeek();
        }
        lookAtTheQueue();
        double hours = inForce.now().hoursADay() * (late > 1 ? 1 + inForce.now().overtime() : 1);
        while (!queue.isEmpty()) {
            Waiting next = queue.peek();
            double spent = Math.min(hours, next.left * fullness);
            next.left -= spent / fullness;
            hours -= spent;
            if (next.left > NOTHING) {
                return;
            }
            queue.remove();
            if (!next.theCase.closed) {
                decide(next.theCase, outcome(next.theCase));
            }
        }
    }

    /** When more waits than can be decided within the limit, people stay late and look less long at each. */
    private void lookAtTheQueue() {
        Parameters parameters = inForce.now();
        double hours = 0;
        for (Waiting waiting : queue) {
            hours += waiting.left;
        }
        late = hours <= 0 ? 1 : Math.max(1, hours / parameters.hoursADay() / parameters.limitDays());
        fullness = late > 1 ? Math.max(parameters.thinnest(), FastMath.pow(late, -parameters.thinning())) : 1;
    }

    /** A referral that needs no looking at: the children come into care today. */
    void admitToCare(Case theCase) {
        theCase.steps.awaitDecision(Decision.REFERRAL);
        decide(theCase, ReferralOutcome.EMERGENCY_CARE);
    }

    private void decide(Case theCase, ReferralOutcome outcome) {
        theCase.steps.decide(Decision.REFERRAL);
        office.publish(
                new ReferralDecided(office.day(), theCase.family.id, theCase.children(), theCase.openedDay, outcome));
        theCase.clocks.stop(Clock.REFERRAL_DECISION);
        switch (outcome) {
            case NO_FURTHER_ACTION -> casework.pathway().close(theCase, ClosureReason.NO_FURTHER_ACTION);
            case EMERGENCY_CARE -> casework.care().begin(theCase);
            case ASSESS -> casework.assessments().begin(theCase);
        }
    }

    private ReferralOutcome outcome(Case theCase) {
        Parameters parameters = inForce.now();
        int id = theCase.family.id;
        double emergency = parameters.emergency() * casework.careRisk().of(theCase.family);
        if (office.chance().happens(Purpose.EMERGENCY, id, theCase.episode, emergency)) {
            return ReferralOutcome.EMERGENCY_CARE;
        }
        // Whoever looks less long sees less of the need.
        double seen = fullness == 1 ? theCase.family.need : FastMath.pow(theCase.family.need, fullness);
        double away = casework.rationing().noFurtherAction(seen, load());
        return office.chance().happens(Purpose.NO_FURTHER_ACTION, id, theCase.episode, away)
                ? ReferralOutcome.NO_FURTHER_ACTION
                : ReferralOutcome.ASSESS;
    }

    /** Referrals lately over what it is used to, times days of work in the queue over the limit, when these are more. */
    private double load() {
        return inflow.load() * late;
    }
}
