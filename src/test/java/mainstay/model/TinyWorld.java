package mainstay.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import mainstay.calendar.WorkingCalendar;
import mainstay.closedform.Bare;
import mainstay.event.CareEvent;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Fading;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.Allocations;
import mainstay.model.allocation.HandOver;
import mainstay.model.allocation.Rebalancing;
import mainstay.model.allocation.Requests;
import mainstay.model.casework.Casework;
import mainstay.model.oversight.ConferenceUnit;
import mainstay.model.workforce.Staffing;
import mainstay.random.Chance;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * A handful of workers and families, put there by hand, on whom one rule is let loose for some days.
 *
 * <p>Day 0 is Monday 2 June 2025 unless another date is named, and for twelve weeks there is no bank holiday: until day 59
 * every fifth day is a Monday. A day is a step of each rule named, in that order; what a test does by hand between two
 * calls of {@link #live} happens in the evening of the last day lived through.
 */
public final class TinyWorld {
    /** Working days of a year in the model. */
    public static final double YEAR = 253;

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2025, Month.JUNE, 2);

    private static final long SEED = 20_250_602;
    private static final int LONGEST_WAIT = 500;
    private static final double SLOWEST = 120;
    /** Day of birth of children who are eight years old on the first day and stay children. */
    private static final long EIGHT_YEARS_OLD =
            LocalDate.of(2017, Month.JANUARY, 1).toEpochDay();

    private static final Map<LocalDate, WorkingCalendar> CALENDARS = new ConcurrentHashMap<>();

    public final Office office;
    public final HandOver handOver;
    public final Staffing staffing;
    public final Allocations allocations;
    public final Rebalancing rebalancing;
    public final Requests requests;
    public final Casework casework;
    public final ConferenceUnit conferences;

    private final List<CareEvent> told = new ArrayList<>();
    private Settings settings;
    private int next;

    /** An office without anybody in it, on the first day. */
    public TinyWorld(Settings settings) {
        this(settings, START);
    }

    /** The same on another first day. */
    public TinyWorld(Settings settings, LocalDate start) {
        WorkingCalendar calendar =
                CALENDARS.computeIfAbsent(start, from -> new WorkingCalendar(from, from.plusYears(2)));
        this.office = new Office(calendar, new Chance(SEED, 0), told::add);
        this.handOver = new HandOver(office);
        this.staffing = new Staffing(office, handOver);
        this.allocations = new Allocations(office, handOver);
        this.rebalancing = new Rebalancing(office, handOver);
        this.requests = new Requests(office);
        this.casework = new Casework(office);
        this.conferences = new ConferenceUnit(office, casework);
        configure(settings);
    }

    /** Settings with which nothing happens by itself, no work takes time and no damage to reputation is felt. */
    public static Settings quiet() {
        return Bare.settings().with(Map.of(ShockSettings.HIRING_EFFECT, 0.0, ShockSettings.AGENCY_EFFECT, 0.0));
    }

    /** Value of a choice. */
    public static double word(Parameter choice, String word) {
        return Bare.word(choice, word);
    }

    private void configure(Settings now) {
        settings = now;
        office.configure(now);
    }

    /**
     * Changes settings from the next day on, when there is a post or more: as many as there were, unless their number is
     * what is changed.
     */
    public void change(Map<Parameter, Double> changes) {
        Map<Parameter, Double> all = new HashMap<>(changes);
        all.putIfAbsent(WorkforceSettings.POSTS, (double) office.roster().posts().stream()
                .filter(post -> !post.extra && !post.closing)
                .count());
        configure(settings.with(all));
    }

    /** Changes one setting from the next day on. */
    public void change(Parameter parameter, double value) {
        change(Map.of(parameter, value));
    }

    /** Puts posts and people there as a run does on its first day. */
    public void staff(Service... services) {
        staffing.begin(List.of(services));
    }

    /** A service for some stages with a share of the posts. */
    public static Service service(Structure structure, double share, Stage... holds) {
        return new Service(Arrays.toString(holds), EnumSet.copyOf(List.of(holds)), share, structure);
    }

    /** A team that holds families at some stages. */
    public Team team(Stage... holds) {
        return addTeam(service(Structure.INDIVIDUAL, 1, holds));
    }

    /** A pod that holds families at some stages. */
    public Team pod(Stage... holds) {
        return addTeam(service(Structure.PODS, 1, holds));
    }

    private Team addTeam(Service service) {
        Team team = new Team(office.roster().nextTeam(), service, 0.5);
        office.roster().teams().add(team);
        return team;
    }

    /** A whole-time, experienced, permanent worker who has been with the authority for two years on the first day. */
    public Worker worker(Team team) {
        return worker(team, 1, 2);
    }

    /** The same with another whole-time equivalent and tenure. */
    public Worker worker(Team team, double fte, double tenureYears) {
        return join(team, fte, Contract.PERMANENT, WorkerGrade.EXPERIENCED, tenureYears, 0);
    }

    /** Many of them. */
    public List<Worker> workers(Team team, int number, double tenureYears) {
        List<Worker> workers = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            workers.add(worker(team, 1, tenureYears));
        }
        return workers;
    }

    /** Somebody who starts today. */
    public Worker starter(Team team, Contract contract, WorkerGrade grade) {
        return join(team, 1, contract, grade, 0, office.day());
    }

    private Worker join(Team team, double fte, Contract contract, WorkerGrade grade, double tenureYears, int startDay) {
        Post post = new Post(office.roster().posts().size(), team);
        office.roster().posts().add(post);
        team.posts.add(post);
        Worker worker = new Worker(post.nextHolder(), post, fte, contract, grade, tenureYears, startDay);
        office.roster().join(worker);
        return worker;
    }

    /** A family without a worker, opened today, with so many children of eight. */
    public Case family(Stage stage, int children) {
        long[] births = new long[children];
        Arrays.fill(births, EIGHT_YEARS_OLD);
        return open(stage, births);
    }

    /** A family that this worker has had since today. */
    public Case family(Stage stage, int children, Worker worker) {
        return given(family(stage, children), worker);
    }

    /** A family with children born on some dates, eldest first, that this worker has had since today. */
    public Case family(Stage stage, Worker worker, LocalDate... born) {
        return given(
                open(stage, Arrays.stream(born).mapToLong(LocalDate::toEpochDay).toArray()), worker);
    }

    private Case open(Stage stage, long[] births) {
        Family family = new Family(office.cases().nextFamily(), births, 1);
        office.cases().enter(family);
        Case open = office.open(family);
        casework.pathway().noteBirthdays(open);
        open.stage = stage;
        open.unallocatedSince = office.day();
        return open;
    }

    private Case given(Case open, Worker worker) {
        open.unallocatedSince = -1;
        open.worker = worker;
        open.workerSince = office.day();
        worker.cases.add(open);
        worker.children += open.children();
        return open;
    }

    /** From today on a family and a worker know each other as well as this; it fades as slowly as can be. */
    public void acquaint(Case family, Worker worker, double strength) {
        family.family.bondFrom(worker.id, office.day()).raiseTo(office.day(), strength, Fading.halvedIn(SLOWEST));
    }

    /** Lives through so many days. */
    public void live(int days, DailyRule... rules) {
        for (int i = 0; i < days; i++) {
            office.turnTo(next);
            for (DailyRule rule : rules) {
                rule.step(next);
            }
            next++;
        }
    }

    /** Lives until something has happened, for 500 days at most; the day on which it did. */
    public int liveUntil(BooleanSupplier happened, DailyRule... rules) {
        for (int i = 0; i < LONGEST_WAIT && !happened.getAsBoolean(); i++) {
            live(1, rules);
        }
        if (!happened.getAsBoolean()) {
            throw new AssertionError("it has not happened by day " + office.day());
        }
        return office.day();
    }

    /**
     * A day on which every permanent worker in the first five years who has not given notice does so. Ten times the
     * greatest turnover there can be, e² times for damage to reputation and e^2.5 times for want of support make a rate
     * of 4,500 a year or more: with one worker in fifty million it does not happen.
     */
    public void liveThroughResignations() {
        Settings before = settings;
        change(Map.of(
                WorkforceSettings.TURNOVER, 5.0,
                WorkforceSettings.UNDER_FIVE_YEARS, 0.0,
                WorkforceSettings.EARLY_LEAVING, 10.0,
                StrainSettings.SUPPORT_EFFECT, 5.0,
                ShockSettings.INSPECTION, 1.0,
                ShockSettings.LEAVING_EFFECT, 2.0));
        live(1, staffing);
        office.climate().damage = 0;
        settings = before;
        change(Map.of());
    }

    /** Everything told so far. */
    public List<CareEvent> told() {
        return told;
    }

    /** What was told so far of one sort. */
    public <E extends CareEvent> List<E> told(Class<E> sort) {
        return told.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
