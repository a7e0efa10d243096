package mainstay.analysis.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.measure.PublishedYears;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.Measurement;
import mainstay.run.Simulator;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.study.YearlyMoves;

/**
 * Runs a place and keeps of it what would be published of each year.
 *
 * <p>It is kept in the shape of a replication, so that a score that was interrupted goes on where it stopped: in place of
 * the values the years, and in place of the months of each measure of {@link #MEASURES} its years.
 *
 * <p>Each place has random numbers of its own, which depend on its name and not on which other places are simulated: real
 * places do not share their chances either.
 */
final class PlaceYears implements Simulator {
    private static final String THREE_OR_MORE = "three_or_more_workers_percent";

    /** The measures that are kept, in order. */
    static final List<String> MEASURES = Stream.concat(PublishedYears.MEASURES.stream(), Stream.of(THREE_OR_MORE))
            .toList();

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Simulator simulator;
    private final int threeOrMore;
    private final YearlyMoves moves;
    private final Map<Period, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    private PlaceYears(Simulator simulator, int threeOrMore, YearlyMoves moves) {
        this.simulator = simulator;
        this.threeOrMore = threeOrMore;
        this.moves = moves;
    }

    /** Measures places that move so from year to year, with these measures of a replication. */
    static Measurement measurement(List<MeasureDefinition> measures, YearlyMoves moves) {
        int place = measures.stream().map(MeasureDefinition::name).toList().indexOf(THREE_OR_MORE);
        return simulator -> new PlaceYears(simulator, place, moves);
    }

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        WorkingCalendar calendar = calendars.computeIfAbsent(
                scenario.period(), period -> new WorkingCalendar(period.simulatedFrom(), period.end()));
        PublishedYears published = new PublishedYears(calendar, scenario.period());
        long own = own(seed, scenario.name());
        Scenario moved = new MovedYears(moves, own, replication).of(scenario);
        RunMeasures run = simulator.run(moved, own, replication, published.and(events));
        return kept(published.years(), run, scenario.period());
    }

    /** A seed of its own for each place. */
    static long own(long seed, String place) {
        return seed + GOLDEN * (1 + Integer.toUnsignedLong(place.hashCode()));
    }

    private RunMeasures kept(List<PublishedYears.Year> years, RunMeasures run, Period period) {
        double[][] byYear = new double[MEASURES.size()][years.size()];
        for (int y = 0; y < years.size(); y++) {
            for (int m = 0; m < PublishedYears.MEASURES.size(); m++) {
                byYear[m][y] = years.get(y).values().get(m);
            }
            byYear[MEASURES.size() - 1][y] = threeOrMore < 0
                    ? Double.NaN
                    : run.monthly()[threeOrMore][march(years.get(y).year(), period)];
        }
        double[] numbers = years.stream().mapToDouble(PublishedYears.Year::year).toArray();
        long[] nothing = new long[numbers.length];
        Arrays.fill(nothing, 1);
        return new RunMeasures(numbers, nothing, byYear, Map.of(), Map.of(), Map.of());
    }

    /** The month of the count of 31 March. */
    private static int march(int year, Period period) {
        return (year - period.simulatedFrom().getYear()) * 12
                + 3
                - period.simulatedFrom().getMonthValue();
    }
}
