package mainstay.model;

import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.allocation.Allocations;
import mainstay.model.allocation.HandOver;
import mainstay.model.allocation.Rebalancing;
import mainstay.model.allocation.Requests;
import mainstay.model.casework.Casework;
import mainstay.model.casework.Waits;
import mainstay.model.casework.WorkingDay;
import mainstay.model.demand.Families;
import mainstay.model.demand.FrontDoor;
import mainstay.model.demand.InitialFamilies;
import mainstay.model.demand.Referrals;
import mainstay.model.oversight.ConferenceUnit;
import mainstay.model.oversight.GripRule;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PodMeetings;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.model.oversight.Restructures;
import mainstay.model.oversight.Supervisions;
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
import mainstay.model.workforce.Staffing;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
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
 *   <li>meetings: supervision, meetings of pods and teams, conferences and reviews; then training;
 *   <li>work: specialists do their part; every worker spends the day's hours on duties;
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
    private final transient Programme programme;
    private final transient Staffing staffing;
    private final transient Casework casework;
    private final transient WorkingDay workingDay;
    private final transient Families families;
    private final transient Referrals referrals;
    private final transient FrontDoor frontDoor;
    private final transient Allocations allocations;
    private final transient Rebalancing rebalancing;
    private final transient Requests requests;
    private final transient Restructures restructures;
    private final transient Rollout rollout;
    private final transient Training training;
    private final transient ManagersDesk managers;
    private final transient Supervisions supervisions;
    private final transient PodMeetings podMeetings;
    private final transient ConferenceUnit conferences;
    private final transient GripRule grip;
    private final transient MonitoringLoop monitoring;
    private final transient Directors directors;
    private final transient FidelityRule fidelity;
    private final transient Ownership ownership;
    private final transient Partners partners;
    private final transient ReflectiveMeetings reflection;
    private final transient Specialists specialists;
    private final transient Waits waits;
    private final transient Census census;
    private final transient PracticeCensus practiceCensus;

    /**
     * An authority on the eve of its first day.
     *
     * @param scenario what is simulated
     * @param calendar the working days of the scenario's period
     * @param chance the dice of the replication
     * @param events takes what happens
     */
    public Authority(Scenario scenario, WorkingCalendar calendar, Chance chance, EventSink events) {
        super(0L);
        this.scenario = scenario;
        PublishedIndicators published = new PublishedIndicators();
        this.office = new Office(calendar, chance, events.and(published));
        this.monitoring = new MonitoringLoop(office, published);
        HandOver handOver = new HandOver(office);
        this.casework = new Casework(office);
        this.workingDay = new WorkingDay(office, casework);
        this.families = new Families(office);
        this.frontDoor = new FrontDoor(office, casework);
        this.referrals = new Referrals(office, families, casework.pathway(), frontDoor);
        this.staffing = new Staffing(office, handOver);
        this.allocations = new Allocations(office, handOver);
        this.rebalancing = new Rebalancing(office, handOver, allocations);
        this.requests = new Requests(office);
        this.restructures = new Restructures(office, handOver, staffing);
        this.managers = new ManagersDesk(office, casework, monitoring);
        this.supervisions = new Supervisions(office, casework);
        this.podMeetings = new PodMeetings(office, casework);
        this.conferences = new ConferenceUnit(office, casework);
        this.grip = new GripRule(office, monitoring);
        Arrival arrival = new Arrival(office, scenario);
        this.directors = new Directors(office, arrival);
        this.fidelity = new FidelityRule(office);
        this.ownership = new Ownership(office, arrival);
        this.partners = new Partners(office, arrival);
        this.reflection = new ReflectiveMeetings(office, casework);
        this.specialists = new Specialists(office, casework);
        this.waits = new Waits(office);
        this.census = new Census(office);
        this.practiceCensus = new PracticeCensus(office, specialists);
        this.programme = new Programme(office, scenario, this::retune, restructures::reorganise);
        this.training = new Training(office);
        this.rollout = new Rollout(office, scenario, training, restructures, programme::put);
    }

    private List<Rule> rules() {
        return List.of(
                staffing,
                referrals,
                frontDoor,
                casework,
                workingDay,
                allocations,
                rebalancing,
                requests,
                restructures,
                rollout,
                training,
                managers,
                supervisions,
                podMeetings,
                conferences,
                grip,
                monitoring,
                directors,
                fidelity,
                ownership,
                partners,
                reflection,
                specialists,
                waits,
                census,
                practiceCensus);
    }

    private void retune(Settings settings) {
        for (Rule rule : rules()) {
            rule.retune(settings);
        }
    }

    /** Opens the authority: people in post, families open, and the phases of the day on the schedule. */
    @Override
    public void start() {
        super.start();
        retune(scenario.settings());
        staffing.begin(scenario.services());
        rollout.begin();
        new InitialFamilies(office, families, casework).open(scenario.settings());
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
        int day = office.day();
        switch (phase) {
            case PROGRAMME -> {
                programme.step(day);
                rollout.step(day);
            }
            case WORKFORCE -> {
                staffing.step(day);
                directors.step(day);
                managers.begin(day);
                training.begin(day);
                workingDay.begin(day);
            }
            case DEMAND -> referrals.step(day);
            case ALLOCATION -> {
                requests.step(day);
                restructures.step(day);
                rebalancing.step(day);
                allocations.step(day);
            }
            case MEETINGS -> {
                supervisions.step(day);
                podMeetings.step(day);
                reflection.step(day);
                conferences.step(day);
                training.step(day);
            }
            case WORK -> {
                specialists.step(day);
                workingDay.step(day);
            }
            case DECISIONS -> {
                frontDoor.step(day);
                managers.step(day);
            }
            case PATHWAY -> {
                casework.step(day);
                office.cases().tidy();
            }
            case PEOPLE -> {
                staffing.wear().step(day);
                staffing.reputation().step(day);
                monitoring.step(day);
                grip.step(day);
                fidelity.step(day);
                ownership.step(day);
                partners.step(day);
            }
            case CENSUS -> {
                waits.step(day);
                census.step(day);
                practiceCensus.step(day);
            }
        }
    }

    /** What the rules share: for tests of what holds on every day. */
    Office office() {
        return office;
    }
}
