package mainstay.closedform;

import java.util.Arrays;
import java.util.function.IntFunction;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * One manager with nothing but decisions is M/G/1: with hours a day as the clock, the mean time from submission to
 * decision is that of Pollaczek and Khinchine, E S + λ E S² / (2 (1 - ρ)).
 *
 * <p>Events know days only. A stationary queue does not see where in the day a decision comes in, so the expected number
 * of evenings between submission and decision equals the expected time in days.
 */
class ManagersDeskQueueTest {
    private static final double HOURS_A_DAY = 4;
    private static final double SERVICE_HOURS = 2;
    private static final double SERVICE_VARIATION = 1;
    private static final double DECISIONS_A_DAY = 1.6;
    /** The relaxation time at a load of 0.8 is about 50 days. */
    private static final int WARM_UP_DAYS = 400;

    private static final Settings SETTINGS = Bare.settings()
            .with(OversightSettings.MANAGER_DAYS, 5)
            .with(OversightSettings.MANAGER_HOURS, 5 * HOURS_A_DAY)
            .with(OversightSettings.DECISION_HOURS, SERVICE_HOURS)
            .with(OversightSettings.DECISION_SPREAD, SERVICE_VARIATION);

    private static double pollaczekKhinchine() {
        double service = SERVICE_HOURS / HOURS_A_DAY;
        double secondMoment = service * service * (1 + SERVICE_VARIATION * SERVICE_VARIATION);
        double load = DECISIONS_A_DAY * service;
        return service + DECISIONS_A_DAY * secondMoment / (2 * (1 - load));
    }

    /** Evenings from ready to decided. */
    private static final class Sojourns implements EventSink {
        private final int from;
        private final int until;
        private long decisions;
        private long evenings;

        /** Counts decisions that became ready in a span of days. */
        Sojourns(int from, int until) {
            this.from = from;
            this.until = until;
        }

        @Override
        public void accept(CareEvent event) {
            if (event instanceof DecisionMade made
                    && made.decision() == Decision.PERMANENCE
                    && made.readyDay() >= from
                    && made.readyDay() < until) {
                decisions++;
                evenings += made.day() - made.readyDay();
            }
        }
    }

    private static void score(String what, IntFunction<Sojourns> replication) {
        double[] evenings = new double[Agreement.REPLICATIONS];
        double[] decisions = new double[Agreement.REPLICATIONS];
        for (int i = 0; i < evenings.length; i++) {
            Sojourns sojourns = replication.apply(i);
            evenings[i] = sojourns.evenings;
            decisions[i] = sojourns.decisions;
        }
        Agreement.ofRatio(what, pollaczekKhinchine(), evenings, decisions).isWithinChance();
    }

    /** A desk alone, whose decisions the test submits; each is due within so many days. */
    private static Sojourns atADesk(double grip, int dueWithin, int replication) {
        Scenario scenario = Bare.scenario(SETTINGS, 1);
        WorkingCalendar calendar = Runs.calendar(scenario);
        int days = 3400;
        Sojourns sojourns = new Sojourns(WARM_UP_DAYS, days - WARM_UP_DAYS);
        Chance chance = new Chance(Runs.SEED, replication);
        Office office = new Office(calendar, chance, sojourns);
        Casework casework = new Casework(office);
        ManagersDesk desk = new ManagersDesk(office, casework, new MonitoringLoop(office, new PublishedIndicators()));
        office.configure(SETTINGS);
        Team team = new Team(0, Bare.EVERYTHING, grip);
        office.roster().teams().add(team);
        for (int day = 0; day < days; day++) {
            office.turnTo(day);
            desk.begin(day);
            double[] times = new double[chance.poisson(Purpose.FAMILIES_REFERRED, 0, day, DECISIONS_A_DAY)];
            for (int i = 0; i < times.length; i++) {
                times[i] = chance.uniform(Purpose.REFERRAL_TIME_OF_DAY, i, day);
            }
            Arrays.sort(times);
            for (double time : times) {
                submit(office, team, day, time, dueWithin);
            }
            desk.step(day);
        }
        return sojourns;
    }

    private static void submit(Office office, Team team, int day, double time, int dueWithin) {
        int id = office.cases().nextFamily();
        Family family = new Family(id, new long[] {0}, 1);
        office.cases().enter(family);
        Case theCase = office.open(family);
        theCase.steps.awaitDecision(Decision.PERMANENCE);
        double hours = office.chance().logNormal(Purpose.SERVICE_TIME, id, 0, SERVICE_HOURS, SERVICE_VARIATION);
        int due = day + office.chance().oneOf(Purpose.FAMILY_AVAILABLE, id, 0, dueWithin);
        team.manager.queue.add(new PendingDecision(theCase, Decision.PERMANENCE, day, time, due, hours));
    }

    @Test
    void decisionsWaitAsInAQueueWithOneServerInTheOrderInWhichTheyCame() {
        score("days from ready to decided, first come", replication -> atADesk(0, 1, replication));
    }

    /**
     * Due days that have nothing to do with length change the order only. One decision a day may be put aside overnight
     * for a more urgent one; what is left of it is as long on average as a service at a variation of 1, so that does not
     * move the mean either.
     */
    @Test
    void gripChangesTheOrderAndNotTheMeanWait() {
        score("days from ready to decided, due first", replication -> atADesk(1, 10, replication));
    }

    /**
     * The same in a whole authority: every child comes straight into care and the permanence plan, which takes no time to
     * write, is submitted on the day the child gets a worker. Grip is complete, so that nothing is put off.
     */
    @Test
    void permanencePlansOfAWholeAuthorityWaitForItsOneManagerAsInAQueueWithOneServer() {
        Scenario scenario = Bare.scenario(
                SETTINGS.with(WorkforceSettings.POSTS, 60)
                        .with(InitialSettings.LOOKED_AFTER, 0)
                        .with(DemandSettings.NEW_REFERRALS, DECISIONS_A_DAY * Runs.YEAR)
                        .with(DemandSettings.EMERGENCY_SHARE, 1)
                        .with(ClockSettings.FIRST_LOOKED_AFTER_REVIEW, 1)
                        .with(GripSettings.START, 1)
                        .with(GripSettings.BASE, 1),
                24);
        int days = Runs.calendar(scenario).days();
        score("days from permanence plan to decision", replication -> {
            Sojourns sojourns = new Sojourns(150, days - 60);
            Runs.run(scenario, replication, sojourns);
            return sojourns;
        });
    }
}
