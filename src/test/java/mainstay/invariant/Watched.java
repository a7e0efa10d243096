package mainstay.invariant;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CareEvent;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;

/** A run under the eyes of all invariants. */
final class Watched implements DayByDay.Watch {
    private final Scenario scenario;
    private final Violations violations = new Violations();
    private final EventInvariants told = new EventInvariants(violations);
    private final CareInvariants care;
    private OfficeInvariants office;
    private final List<CareEvent> events = new ArrayList<>();

    private Watched(Scenario scenario) {
        this.scenario = scenario;
        this.care = new CareInvariants(scenario.settings(), violations);
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
            slotsAreKept(day);
        } else if (phase.equals("CENSUS")) {
            told.vacanciesAreTold();
            care.endDay(day);
        }
    }

    private void slotsAreKept(int day) {
        Settings settings = scenario.settings();
        int chairs = slots(day, settings.get(ConferenceSettings.SLOTS) / 5, settings);
        double officers = settings.get(ConferenceSettings.REVIEWING_OFFICERS)
                * settings.get(ConferenceSettings.REVIEWING_OFFICER_CHILDREN)
                * (2 / 260.0);
        int held = told.meetingsToday(false);
        int reviews = told.meetingsToday(true);
        if (officers > 0) {
            violations.unless(held <= chairs, "%d conferences in %d slots of chairs", held, chairs);
            int slots = slots(day, officers, settings);
            violations.unless(reviews <= slots, "%d reviews in %d slots of officers", reviews, slots);
        } else {
            violations.unless(held + reviews <= chairs, "%d meetings in %d slots of chairs", held + reviews, chairs);
        }
    }

    /** What a day holds, is stretched to hold, and chairs from outside hold at most. */
    private static int slots(int day, double perDay, Settings settings) {
        return slots(day, perDay)
                + slots(day, perDay * settings.get(ConferenceSettings.STRETCH))
                + (int) Math.ceil(perDay * settings.get(ConferenceSettings.OUTSIDE_CHAIRS));
    }

    private static int slots(int day, double perDay) {
        return (int) ((day + 1) * perDay) - (int) (day * perDay);
    }
}
