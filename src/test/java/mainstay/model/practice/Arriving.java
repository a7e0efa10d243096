package mainstay.model.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.direction.Uneventful;
import mainstay.event.CareEvent;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.scenario.Implementation;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;

/** A small authority in which a practice model arrives, run under watch. */
final class Arriving implements DayByDay.Watch {
    /** A fifth of the average authority, in ten teams whose posts stay where they are. */
    private static final Scenario SMALL = Uneventful.of(SmallAuthority.scenario(0.2, 0, 12))
            .with(OversightSettings.SPAN, 3)
            .with(ReorganisationSettings.RESTRUCTURES, 0)
            .with(AllocationSettings.POST_MOVES, 0);

    private final BiConsumer<Office, String> look;
    private final List<CareEvent> events = new ArrayList<>();
    private Office office;

    private Arriving(BiConsumer<Office, String> look) {
        this.look = look;
    }

    /** The authority over a year, with these settings besides. */
    static Scenario authority(Map<Parameter, Double> settings) {
        return SMALL.with(SMALL.settings().with(settings));
    }

    /** A model with the services that there are already. */
    static Scenario withItsOwnServices(Map<Parameter, Double> settings) {
        return with(SMALL.services(), settings);
    }

    /** The same services in pods. */
    static Scenario withPods(Map<Parameter, Double> settings) {
        return with(
                SMALL.services().stream()
                        .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
                        .toList(),
                settings);
    }

    private static Scenario with(List<Service> services, Map<Parameter, Double> settings) {
        return authority(settings).with(new Implementation("Model", "Strategy", services, Map.of(), Map.of()));
    }

    /** What a run tells; after each phase of each day somebody looks at the office. */
    static List<CareEvent> watch(Scenario scenario, BiConsumer<Office, String> look) {
        return watch(scenario, 1, look);
    }

    /** What one of several runs tells. */
    static List<CareEvent> watch(Scenario scenario, int replication, BiConsumer<Office, String> look) {
        Arriving watch = new Arriving(look);
        DayByDay.run(scenario, replication, watch);
        return watch.events;
    }

    /** What a run tells. */
    static List<CareEvent> run(Scenario scenario) {
        return watch(scenario, (office, phase) -> {});
    }

    /** Those of a sort among events. */
    static <E extends CareEvent> List<E> of(Class<E> sort, List<CareEvent> events) {
        return events.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Days with the number of events of a sort on each. */
    static Map<LocalDate, Integer> dates(Scenario scenario, List<? extends CareEvent> events) {
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        Map<LocalDate, Integer> dates = new HashMap<>();
        events.forEach(event -> dates.merge(calendar.date(event.day()), 1, Integer::sum));
        return dates;
    }

    /** Adds up a number that grows and now and then begins at 0 again. */
    static final class Grown {
        private double last;
        private double sum;

        /** What it is now. */
        void now(double value) {
            sum += value >= last ? value - last : value;
            last = value;
        }

        /** All that it has grown by. */
        double sum() {
            return sum;
        }
    }

    @Override
    public void opened(Office theOffice) {
        office = theOffice;
    }

    @Override
    public void before(String phase, int day) {}

    @Override
    public void after(String phase, int day) {
        look.accept(office, phase);
    }

    @Override
    public void accept(CareEvent event) {
        events.add(event);
    }
}
