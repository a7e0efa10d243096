package mainstay.model.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Chance;
import mainstay.scenario.Implementation;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;

/** An office with one team whose people and families are put there by hand, and the rules that a test asks for. */
final class OneTeam {
    static final double YEAR = 253;
    static final double WEEK = 5 / YEAR;

    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 0, 60);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    final List<CareEvent> told = new ArrayList<>();
    final Office office;
    final Team team;

    OneTeam() {
        this(0, Structure.INDIVIDUAL);
    }

    OneTeam(int replication, Structure structure) {
        office = new Office(CALENDAR, new Chance(20_250_401, replication), told::add);
        office.configure(TinyWorld.quiet());
        Service service = new Service("Everything", EnumSet.of(Stage.CHILD_IN_NEED), 1, structure);
        team = new Team(office.roster().nextTeam(), service, 0.5);
        office.roster().teams().add(team);
    }

    /** A worker in a post of their own. */
    Worker worker(double fidelity) {
        Post post = new Post(office.roster().posts().size(), team);
        office.roster().posts().add(post);
        team.posts.add(post);
        Worker worker = new Worker(post.nextHolder(), post, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED, 2, 0);
        worker.fidelity = fidelity;
        office.roster().join(worker);
        return worker;
    }

    /** A family with one child on a child in need plan, with this worker. */
    Case family(Worker worker) {
        Family family = new Family(office.cases().nextFamily(), new long[] {17_000}, 1);
        office.cases().enter(family);
        Case open = office.open(family);
        open.stage = Stage.CHILD_IN_NEED;
        open.worker = worker;
        worker.cases.add(open);
        return open;
    }

    /** Lives through days one after the other. */
    void live(int fromDay, int days, DailyRule... rules) {
        for (int day = fromDay; day < fromDay + days; day++) {
            office.turnTo(day);
            for (DailyRule rule : rules) {
                rule.step(day);
            }
        }
    }

    /** A second team, without workers. */
    Team anotherTeam() {
        Team another = new Team(office.roster().nextTeam(), team.service, 0.5);
        office.roster().teams().add(another);
        return another;
    }

    /** What a rule told of one sort. */
    <E extends CareEvent> List<E> told(Class<E> sort) {
        return told.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** A scenario into which a model comes, as far as rules ask. */
    static Scenario arriving(Settings settings) {
        return arriving(settings, Map.of());
    }

    /** The same with settings of the programme. */
    static Scenario arriving(Settings settings, Map<Parameter, Double> withProgramme) {
        Implementation implementation = new Implementation("practice", "strategy", List.of(), Map.of(), withProgramme);
        return new Scenario("Arriving", PERIOD, settings, List.of(), List.of(), Optional.of(implementation));
    }

    /** A scenario into which none comes; with fidelity at the start the model is there already. */
    static Scenario staying(Settings settings) {
        return new Scenario("Staying", PERIOD, settings, List.of(), List.of());
    }
}
