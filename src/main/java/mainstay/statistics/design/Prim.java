package mainstay.statistics.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Finds the box of factors in which a condition mostly holds: the patient rule induction method (Friedman and Fisher
 * 1999), as Bryant and Lempert (2010) use it for scenario discovery.
 *
 * <p>From the whole space a thin slice is peeled off again and again, at whichever end of whichever factor leaves the
 * condition holding most often; all boxes on the way are kept, from large ones that cover many cases to small ones in
 * which nearly all points are cases. One is proposed: that with the greatest harmonic mean of coverage and density.
 * Then its sides are moved out again where that does not thin it, and every limit that might as well be chance is dropped.
 */
public final class Prim {
    /** Share of the points of a box that one slice takes. */
    public static final double SLICE = 0.05;

    /** The least share of all points that a box may hold. */
    public static final double LEAST = 0.03;

    private static final double CHANCE = 0.05;

    private final double[][] points;
    private final boolean[] cases;
    private final int[] kinds;
    private final int all;

    /**
     * A box with what it holds.
     *
     * @param box the box
     * @param points how many points it holds
     * @param cases in how many of these the condition holds
     * @param coverage share of all cases that it holds
     * @param density share of its points that are cases
     * @param limits the factors that it limits, each with how likely a limit so good is by chance
     */
    public record Found(Box box, int points, int cases, double coverage, double density, List<Limit> limits) {
        /** Copies what it is given. */
        public Found {
            limits = List.copyOf(limits);
        }

        double balance() {
            return coverage + density == 0 ? 0 : 2 * coverage * density / (coverage + density);
        }
    }

    /**
     * A factor that a box limits.
     *
     * @param factor its place
     * @param chance probability that the box without this limit, thinned at random to as many points, held as many cases
     */
    public record Limit(int factor, double chance) {}

    /**
     * Points and whether the condition holds there.
     *
     * @param points by point and factor; for a factor with kinds their numbers
     * @param cases for each point whether the condition holds
     * @param kinds for each factor the number of its kinds; 0 for one whose values are ordered
     */
    public Prim(double[][] points, boolean[] cases, int[] kinds) {
        this.points = points;
        this.cases = cases;
        this.kinds = kinds;
        this.all = (int) IntStream.range(0, cases.length).filter(i -> cases[i]).count();
    }

    /** Every box on the way, the whole space first. */
    public List<Found> peeled() {
        List<Found> boxes = new ArrayList<>();
        Box box = Box.whole(kinds);
        int[] inside = inside(box);
        boxes.add(found(box));
        while (true) {
            Box next = peel(box, inside);
            if (next == null) {
                return boxes;
            }
            box = next;
            inside = inside(box);
            boxes.add(found(box));
        }
    }

    /** The box that is proposed; the whole space where no box is better. */
    public Found proposed() {
        Found best = null;
        for (Found found : peeled()) {
            if (best == null || found.balance() > best.balance()) {
                best = found;
            }
        }
        return found(withoutChance(pasted(best.box())));
    }

    private int[] inside(Box box) {
        return IntStream.range(0, points.length)
                .filter(i -> box.contains(points[i]))
                .toArray();
    }

    private Found found(Box box) {
        int[] inside = inside(box);
        int held = (int) Arrays.stream(inside).filter(i -> cases[i]).count();
        return new Found(
                box,
                inside.length,
                held,
                all == 0 ? Double.NaN : held / (double) all,
                inside.length == 0 ? Double.NaN : held / (double) inside.length,
                box.limited(kinds).stream()
                        .map(factor -> new Limit(factor, chance(box, factor, inside.length, held)))
                        .toList());
    }

    /** One-sided: how likely so many cases are where each point is one as often as in the box without the limit. */
    private double chance(Box box, int factor, int size, int held) {
        int[] without = inside(box.without(factor, kinds[factor]));
        double share = Arrays.stream(without).filter(i -> cases[i]).count() / (double) without.length;
        return held == 0 ? 1 : 1 - new BinomialDistribution(null, size, share).cumulativeProbability(held - 1);
    }

    private Box peel(Box box, int[] inside) {
        int least = Math.max(1, (int) Math.ceil(LEAST * points.length));
        double density = density(box);
        Box best = null;
        double bestGain = Double.NEGATIVE_INFINITY;
        for (int factor = 0; factor < kinds.length; factor++) {
            for (Box candidate : peels(box, factor, inside)) {
                int[] rest = inside(candidate);
                if (rest.length < least || rest.length == inside.length) {
                    continue;
                }
                // For each point given up, so that slices made thick by equal values are not preferred.
                double gain = (density(candidate) - density) / (inside.length - rest.length);
                if (gain > bestGain) {
                    bestGain = gain;
                    best = candidate;
                }
            }
        }
        return density < 1 && bestGain > 0 ? best : null;
    }

    private List<Box> peels(Box box, int factor, int[] inside) {
        if (box.hasKinds(factor)) {
            List<Integer> there = box.kinds(factor);
            return there.size() < 2
                    ? List.of()
                    : there.stream()
                            .map(kind -> box.withKind(factor, kind, false))
                            .toList();
        }
        double[] values = Arrays.stream(inside)
                .mapToDouble(i -> points[i][factor])
                .sorted()
                .toArray();
        int slice = Math.max(1, (int) (SLICE * values.length));
        List<Box> peels = new ArrayList<>();
        int up = slice;
        while (up < values.length && values[up] == values[up - 1]) {
            up++;
        }
        if (up < values.length) {
            peels.add(box.withLow(factor, (values[up - 1] + values[up]) / 2));
        }
        int down = values.length - slice - 1;
        while (down >= 0 && values[down] == values[down + 1]) {
            down--;
        }
        if (down >= 0) {
            peels.add(box.withHigh(factor, (values[down] + values[down + 1]) / 2));
        }
        return peels;
    }

    private double density(Box box) {
        int inside = 0;
        int held = 0;
        for (int i = 0; i < points.length; i++) {
            if (box.contains(points[i])) {
                inside++;
                held += cases[i] ? 1 : 0;
            }
        }
        return inside == 0 ? 0 : held / (double) inside;
    }

    /** Moves sides out by one point at a time for as long as that does not thin the box. */
    private Box pasted(Box box) {
        Box current = box;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int factor = 0; factor < kinds.length && !moved; factor++) {
                for (Box candidate : pastes(current, factor)) {
                    if (inside(candidate).length > inside(current).length && density(candidate) >= density(current)) {
                        current = candidate;
                        moved = true;
                        break;
                    }
                }
            }
        }
        return current;
    }

    private List<Box> pastes(Box box, int factor) {
        Box free = box.without(factor, kinds[factor]);
        List<Box> pastes = new ArrayList<>();
        if (box.hasKinds(factor)) {
            for (int kind : free.kinds(factor)) {
                if (!box.kinds(factor).contains(kind)) {
                    pastes.add(box.withKind(factor, kind, true));
                }
            }
            return pastes;
        }
        double[] values = Arrays.stream(inside(free))
                .mapToDouble(i -> points[i][factor])
                .sorted()
                .toArray();
        Arrays.stream(values)
                .filter(value -> value < box.low(factor))
                .max()
                .ifPresent(value -> pastes.add(box.withLow(factor, value)));
        Arrays.stream(values)
                .filter(value -> value > box.high(factor))
                .min()
                .ifPresent(value -> pastes.add(box.withHigh(factor, value)));
        return pastes;
    }

    private Box withoutChance(Box box) {
        Box current = box;
        while (true) {
            Limit weakest = found(current).limits().stream()
                    .max((x, y) -> Double.compare(x.chance(), y.chance()))
                    .orElse(null);
            if (weakest == null || weakest.chance() < CHANCE) {
                return current;
            }
            current = current.without(weakest.factor(), kinds[weakest.factor()]);
        }
    }
}
