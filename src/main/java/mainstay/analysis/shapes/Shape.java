package mainstay.analysis.shapes;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.Jackknife;
import mainstay.statistics.estimate.LifeTable;
import mainstay.statistics.estimate.NaturalRange;

/**
 * One distribution over all replications together, bin by bin and in a few numbers. Intervals are by the jackknife over
 * replications.
 */
final class Shape {
    private static final double CONFIDENCE = 0.95;
    private static final int NEAR = 5;
    private static final int BESIDE = 2;
    /** A bin with less than this share is no heap, however empty its neighbours are. */
    private static final double LEAST_HEAP_PERCENT = 1;
    /** Nor is one of fewer ends: that may be chance. */
    private static final int LEAST_HEAP = 20;

    private final ShapeDefinition definition;
    private final double limit;
    private final Lifetimes all;
    private final LifeTable table;
    private final List<LifeTable> without;

    /**
     * What replications say of a shape.
     *
     * @param definition what it is
     * @param limit in its unit; NaN without one
     * @param replications what was counted in each
     */
    Shape(ShapeDefinition definition, double limit, List<Lifetimes> replications) {
        this.definition = definition;
        this.limit = limit;
        this.all = Lifetimes.sum(replications);
        this.table = all.table();
        this.without = IntStream.range(0, replications.size())
                .mapToObj(left -> Lifetimes.sum(IntStream.range(0, replications.size())
                                .filter(replication -> replication != left)
                                .mapToObj(replications::get)
                                .toList())
                        .table())
                .toList();
    }

    String name() {
        return definition.name();
    }

    private Interval interval(ToDoubleFunction<LifeTable> figure, NaturalRange range) {
        return Jackknife.interval(
                figure.applyAsDouble(table),
                without.stream().mapToDouble(figure).toArray(),
                CONFIDENCE,
                range);
    }

    private boolean isSeen() {
        return table.longest() >= 0;
    }

    /** Every bin; the last is open. No row for a shape of which nothing was seen. */
    List<ShapeRow> rows() {
        return isSeen()
                ? IntStream.rangeClosed(0, definition.bins())
                        .mapToObj(this::row)
                        .toList()
                : List.of();
    }

    private ShapeRow row(int bin) {
        boolean last = bin == definition.bins();
        int from = definition.edge(bin);
        int to = last ? Integer.MAX_VALUE : definition.edge(bin + 1);
        ToDoubleFunction<LifeTable> share = each -> 100 * (last ? each.lasting(from) : each.share(from, to));
        Interval interval = interval(share, NaturalRange.PERCENT);
        return new ShapeRow(
                definition.name(),
                definition.scale().unit(),
                bin,
                last ? Double.POSITIVE_INFINITY : bin + 1.0,
                share.applyAsDouble(table),
                interval.low(),
                interval.high(),
                last ? Double.NaN : 100 * table.hazard(from, to),
                table.atRisk(from),
                all.ends(from, to));
    }

    /** Percent between two bounds in the unit of the shape; the upper one can be infinite. */
    private double percent(LifeTable of, double from, double to) {
        int low = edge(from);
        return 100 * (Double.isInfinite(to) ? of.lasting(low) : of.share(low, edge(to)));
    }

    private int edge(double bound) {
        return bound <= 0 ? 0 : definition.edge((int) bound);
    }

    /** A length in the unit of the shape: whole bins where days are days, else with fractions. */
    private double units(double length) {
        return length / definition.scale().lengths();
    }

    private double mean(LifeTable of) {
        return units(of.mean(definition.edge(definition.bins())));
    }

    /** In a few numbers. */
    ShapeMomentsRow moments() {
        double lastFive = near(limit - NEAR + 1, limit + 1);
        double fiveBefore = near(limit - 2 * NEAR + 1, limit - NEAR + 1);
        Interval ofMean = interval(this::mean, NaturalRange.FROM_ZERO);
        int heap = heap();
        int bound = definition.edge(definition.bins());
        return new ShapeMomentsRow(
                definition.name(),
                definition.title(),
                definition.group().name().toLowerCase(Locale.ROOT),
                definition.scale().unit(),
                method(),
                definition.counted(),
                all.ends(0, Integer.MAX_VALUE),
                mean(table),
                ofMean.low(),
                ofMean.high(),
                table.deviation(bound) / table.mean(bound),
                units(table.quantile(0.25)),
                units(table.quantile(0.5)),
                units(table.quantile(0.75)),
                units(table.quantile(0.9)),
                isSeen() ? 100 * table.lasting(bound) : Double.NaN,
                limit,
                near(limit + 1, Double.POSITIVE_INFINITY),
                near(limit + 1, limit + 1 + NEAR),
                lastFive,
                fiveBefore,
                fiveBefore > 0 ? lastFive / fiveBefore : Double.NaN,
                heap < 0 ? Double.NaN : heap,
                heap < 0 ? Double.NaN : percent(table, heap, heap + 1.0),
                heap < 0 ? Double.NaN : standsOut(heap));
    }

    /** A share about the limit; NaN without one in working days, or where the days before it are too few. */
    private double near(double from, double to) {
        return isSeen() && definition.isLimitExact() && from >= 0 ? percent(table, from, to) : Double.NaN;
    }

    private String method() {
        Method method = definition.method();
        return method.name().toLowerCase(Locale.ROOT);
    }

    /** The bin, but the first, that stands out most from the two on either side; -1 if none does that has a share worth it. */
    private int heap() {
        int best = -1;
        for (int bin = 1; bin < definition.bins() && isSeen(); bin++) {
            boolean heavy = percent(table, bin, bin + 1.0) >= LEAST_HEAP_PERCENT
                    && all.ends(definition.edge(bin), definition.edge(bin + 1)) >= LEAST_HEAP;
            if (heavy && standsOut(bin) > (best < 0 ? 1 : standsOut(best))) {
                best = bin;
            }
        }
        return best;
    }

    private double standsOut(int bin) {
        int first = Math.max(0, bin - BESIDE);
        int last = Math.min(definition.bins() - 1, bin + BESIDE);
        double own = percent(table, bin, bin + 1.0);
        double beside = (percent(table, first, last + 1.0) - own) / Math.max(1, last - first);
        return own / beside;
    }

    /** A published figure beside what came out. */
    ShapePublishedRow beside(PublishedShape published) {
        boolean share = published.statistic().equals(ShapePublishedRow.SHARE);
        ToDoubleFunction<LifeTable> figure = share
                ? each -> percent(each, published.from(), published.to())
                : each -> units(
                        each.quantile(Double.parseDouble(published.statistic().substring(1)) / 100));
        Interval interval = interval(figure, share ? NaturalRange.PERCENT : NaturalRange.FROM_ZERO);
        double low = Patterns.find(published.pattern()).map(Pattern::low).orElse(Double.NaN);
        double high = Patterns.find(published.pattern()).map(Pattern::high).orElse(Double.NaN);
        return new ShapePublishedRow(
                definition.name(),
                published.statistic(),
                published.from(),
                published.to(),
                published.value(),
                low,
                high,
                isSeen() ? figure.applyAsDouble(table) : Double.NaN,
                interval.low(),
                interval.high(),
                share ? "percent" : definition.scale().unit(),
                published.pattern(),
                published.grade().name().toLowerCase(Locale.ROOT),
                published.period(),
                published.source());
    }
}
