package mainstay.invariant;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CareEvent;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.scenario.Scenario;

/** A run under the eyes of all invariants. */
final class Watched implements DayByDay.Watch {
    private final Scenario scenario;
    private final Violations violations = new Violations();
    private final EventInvariants told = new EventInvariants(violations);
    private final CareInvariants care;
    private final SlotInvariants slots;
    private OfficeInvariants office;
    private final List<CareEvent> events = new ArrayList<>();

    private Watched(Scenario scenario) {
        this.scenario = scenario;
        this.care = new CareInvariants(scenario.settings(), violations);
        this.slots = new SlotInvariants(scenario.settings(), violations);
    }

    /** A run that has been watched to its end. */
    static Watched run(Scenario scenario, long seed) {
        Watched watched = new Watched(scenario);
        DayByDay.run(scenario, seed, watched);
        return watched;
    }

    /** What did not hold in a run. */
    static List<String> violationsOf(Scenario scenario, long seed) {
        return run(scenario, seed).violations();
    }

    /** What did not hold. */
    List<String> violations() {
        return violations.all();
    }

    /** What was told. */
    List<CareEvent> events() {
        return events;
    }

    @Override
    public void opened(Office theOffice) {
        office = new OfficeInvariants(theOffice, scenario, violations);
        told.watch(theOffice);
    }

    @Override
    public void accept(CareEvent event) {
        events.add(event);
        told.accept(event);
        care.accept(event);
    }

    @Override
    public void before(String phase, int day) {
        violations.now("day " + day + ", " + phase);
        if (phase.equals("PROGRAMME")) {
            told.beginDay();
        }
        office.before(phase);
    }

    @Override
    public void after(String phase, int day) {
        office.after(phase, day);
        told.childrenAreConserved();
        if (phase.equals("MEETINGS")) {
            slots.held(day, told.meetingsToday(false), told.meetingsToday(true));
        } else if (phase.equals("CENSUS")) {
            told.vacanciesAreTold();
            care.endDay(day);
        }
    }
}
