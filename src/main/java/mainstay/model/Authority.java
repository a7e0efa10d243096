package mainstay.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Office;
import mainstay.model.allocation.Allocations;
import mainstay.model.allocation.FamilyMoves;
import mainstay.model.allocation.HandOver;
import mainstay.model.allocation.Rebalancing;
import mainstay.model.allocation.Requests;
import mainstay.model.casework.Casework;
import mainstay.model.demand.Families;
import mainstay.model.demand.FrontDoor;
import mainstay.model.demand.InitialFamilies;
import mainstay.model.demand.Referrals;
import mainstay.model.demand.StraightIntoCare;
import mainstay.model.leadership.Culture;
import mainstay.model.leadership.Inspections;
import mainstay.model.leadership.Manners;
import mainstay.model.leadership.Reorganisations;
import mainstay.model.leadership.Savings;
import mainstay.model.leadership.YearsFigures;
import mainstay.model.oversight.ConferenceUnit;
import mainstay.model.oversight.Deputies;
import mainstay.model.oversight.GripRule;
import mainstay.model.oversight.Lending;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PodMeetings;
import mainstay.model.oversight.PostMoves;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.model.oversight.Restructures;
import mainstay.model.oversight.Supervisions;
import mainstay.model.oversight.TeamChanges;
import mainstay.model.practice.Arrival;
import mainstay.model.practice.Directors;
import mainstay.model.practice.FidelityRule;
import mainstay.model.practice.Ownership;
import mainstay.model.practice.Partners;
import mainstay.model.practice.PracticeCensus;
import mainstay.model.practice.ReflectiveMeetings;
import mainstay.model.practice.Rollout;
import mainstay.model.practice.Specialists;
import mainstay.model.practice.Training;
import mainstay.model.workday.DutyDesk;
import mainstay.model.workday.Waits;
import mainstay.model.workday.WorkingDay;
import mainstay.model.workforce.LoadShares;
import mainstay.model.workforce.Staffing;
import mainstay.random.Chance;
import mainstay.scenario.Area;
import mainstay.scenario.Scenario;
import sim.engine.SimState;

/**
 * One authority over one run. The order of a day:
 *
 * <ol>
 *   <li>the programme: settings and services that change today; teams that take the practice model up;
 *   <li>the workforce: leavers go, starters and agency arrive, sickness and leave begin and end, managers and
 *       directors too;
 *   <li>demand: families are referred;
 *   <li>allocation: requests, reorganisations, rebalancing; families without a worker get one;
 *   <li>meetings: supervision, meetings of pods and teams, conferences and reviews; then training; deputies decide;
 *   <li>work: specialists do their part; duty takes on what cannot wait; every worker spends the day's hours on duties;
 *   <li>decisions: the front door and the managers work their queues;
 *   <li>the pathway: months of plans end, crises come, stays in care end, children turn eighteen;
 *   <li>people: strain, reputation, monitoring, grip, fidelity, ownership, partners;
 *   <li>the census: what each family waits for, and at month-ends who is where.
 * </ol>
 *
 * <p>MASON carries the day: one repeating step for each phase, in this order. Inside a phase the rules walk their lists
 * in the order of numbers, and draw only from {@link Chance}.
 */
public final class Authority extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient Scenario scenario;
    private final transient Office office;
    private final transient Staffing staffing;
    private final transient Rollout rollout;
    private final transient InitialFamilies initialFamilies;
    private final transient Map<DayPhase, List<DailyRule>> rules = new EnumMap<>(DayPhase.class);

    /**
     * An authority on the eve of its first day.
     *
     * @param scenario what is simulated
     * @param calendar the working days of the scenario's period
     * @param chance the random numbers of the replication
     * @param events takes what happens
     */
    public Authority(Scenario scenario, WorkingCalendar calendar, Chance chance, EventSink events) {
        super(0L);
        PublishedIndicators published = new PublishedIndicators();
        this.scenario = scenario;
        YearsFigures figures = new YearsFigures();
        this.office = new Office(calendar, chance, events.and(published).and(figures));
        office.divide(scenario.areas());
        Casework casework = new Casework(office);
        WorkingDay workingDay = new WorkingDay(office, casework);
        DutyDesk dutyDesk = new DutyDesk(office);
        Families families = new Families(office);
        FrontDoor frontDoor = new FrontDoor(office, casework);
        HandOver handOver = new HandOver(office);
        Allocations allocations = new Allocations(office, handOver);
        this.staffing = new Staffing(office, handOver);
        Restructures restructures = new Restructures(office, handOver, staffing);
        MonitoringLoop monitoring = new MonitoringLoop(office, published);
        ManagersDesk managers = new ManagersDesk(office, casework, monitoring);
        Arrival arrival = new Arrival(office, scenario);
        Directors directors = new Directors(office, arrival);
        Training training = new Training(office);
        Specialists specialists = new Specialists(office, casework);
        PostMoves postMoves = new PostMoves(office, handOver, staffing);
        TeamChanges changes = new TeamChanges(office, staffing, postMoves, restructures, managers);
        Programme programme = new Programme(office, scenario, restructures::reorganise, changes::make);
        this.rollout = new Rollout(office, scenario, training, restructures, programme::put);
        this.initialFamilies = new InitialFamilies(office, families, casework);

        in(DayPhase.PROGRAMME, programme, changes, rollout, new Savings(office, staffing));
        in(
                DayPhase.WORKFORCE,
                staffing,
                directors,
                managers::begin,
                new Culture(office),
                new Manners(office),
                new LoadShares(office),
                training::begin,
                workingDay::begin);
        in(
                DayPhase.DEMAND,
                new Referrals(office, families, casework.pathway(), frontDoor),
                new StraightIntoCare(office, families, casework, frontDoor));
        in(
                DayPhase.ALLOCATION,
                new Requests(office),
                new FamilyMoves(office),
                restructures,
                new Reorganisations(office, restructures),
                new Rebalancing(office, handOver),
                new Lending(office),
                postMoves,
                allocations);
        in(
                DayPhase.MEETINGS,
                new Supervisions(office, casework),
                new PodMeetings(office, casework),
                new ReflectiveMeetings(office, casework),
                new ConferenceUnit(office, casework),
                training,
                new Deputies(office, casework));
        in(DayPhase.WORK, specialists, dutyDesk, workingDay, dutyDesk::close);
        in(DayPhase.DECISIONS, frontDoor, managers);
        in(DayPhase.PATHWAY, casework, day -> office.cases().tidy());
        in(
                DayPhase.PEOPLE,
                staffing.wear(),
                new Inspections(office, figures, staffing, directors::goToday),
                staffing.reputation(),
                monitoring,
                new GripRule(office, monitoring),
                new FidelityRule(office),
                new Ownership(office, arrival),
                new Partners(office, arrival));
        in(DayPhase.CENSUS, new Waits(office), new Census(office), new PracticeCensus(office, specialists));
    }

    /** In a phase of the day these rules act, in this order. */
    private void in(DayPhase phase, DailyRule... acting) {
        rules.put(phase, List.of(acting));
    }

    /** Opens the authority: people in post, families open, and the phases of the day on the schedule. */
    @Override
    public void start() {
        super.start();
        office.configure(scenario.settings());
        staffing.begin(Area.divide(scenario.areas(), scenario.services()));
        rollout.begin();
        initialFamilies.open(scenario.settings());
        for (DayPhase phase : DayPhase.values()) {
            schedule.scheduleRepeating(0.0, phase.ordinal(), state -> ((Authority) state).run(phase), 1.0);
        }
    }

    /** Runs every working day of the period. */
    public void run() {
        start();
        for (int day = 0; day < office.calendar().days(); day++) {
            office.turnTo(day);
            schedule.step(this);
        }
        schedule.reset();
    }

    /** One phase of today: package-private so that a test can look at the office after each. */
    void run(DayPhase phase) {
        for (DailyRule rule : rules.get(phase)) {
            rule.step(office.day());
        }
    }

    /** The rules that act in a phase, in order. */
    List<DailyRule> rules(DayPhase phase) {
        return rules.get(phase);
    }

    /** What the rules share: for tests of what holds on every day. */
    Office office() {
        return office;
    }
}
