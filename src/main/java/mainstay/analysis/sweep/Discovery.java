package mainstay.analysis.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.results.file.ResultsProblem;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.BoxPoint;
import mainstay.results.sweep.BoxPointRow;
import mainstay.results.sweep.BoxRow;
import mainstay.results.sweep.BoxTables;
import mainstay.results.sweep.SweptPoints;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.design.Box;
import mainstay.statistics.design.Prim;
import mainstay.statistics.estimate.Rounding;

/**
 * Finds in which futures a condition holds. Where no arm is named, all arms are looked at together, and what leaders choose
 * is among the factors.
 */
public final class Discovery {
    /** With fewer points a box is as good as chance. */
    public static final int LEAST_POINTS = 20;

    private static final String ARM = "arm";

    private final BoxCondition condition;
    private final List<SweptPoints.Point> points;
    private final List<BoxFactor> factors;
    private final boolean[] cases;
    private final int unseen;

    /**
     * A question to the points of a sweep.
     *
     * @throws ResultsProblem if there are too few points, no factor varies, or the condition holds nowhere or everywhere
     */
    public Discovery(SweptPoints swept, BoxCondition condition) {
        this.condition = condition;
        if (!condition.arm().isEmpty() && !swept.arms().contains(condition.arm())) {
            throw new ResultsProblem(condition.arm() + " is not an arm of this sweep. Its arms: "
                    + String.join("; ", swept.arms()) + ".");
        }
        List<SweptPoints.Point> all = swept.of(condition.arm()).toList();
        this.points = all.stream()
                .filter(point -> Double.isFinite(condition.value(point)))
                .toList();
        this.unseen = all.size() - points.size();
        if (points.size() < LEAST_POINTS) {
            throw new ResultsProblem((points.size() == 1 ? "There is " : "There are ")
                    + Plural.of(points.size(), "point") + " at which " + subject() + " was observed"
                    + (unseen == 0 ? "" : ", and " + unseen + " at which there was nothing to observe")
                    + "; a box takes at least " + LEAST_POINTS + ". Sweep more futures.");
        }
        this.factors = factors(swept);
        if (factors.isEmpty()) {
            throw new ResultsProblem(
                    "No factor varies between these points, so there is nothing to tell them apart by.");
        }
        this.cases = new boolean[points.size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = condition.holds(condition.value(points.get(i)));
        }
        int held = held();
        if (held == 0 || held == cases.length) {
            double[] values = points.stream().mapToDouble(condition::value).toArray();
            throw new ResultsProblem("At " + (held == 0 ? "none" : "all") + " of " + cases.length + " points "
                    + condition.words() + ", so there is no box to be found. It lies between "
                    + TableNumbers.plain(Arrays.stream(values).min().orElseThrow()) + " and "
                    + TableNumbers.plain(Arrays.stream(values).max().orElseThrow()) + ": choose a bound between them."
                    + leftOut());
        }
    }

    private String subject() {
        return (condition.ofDifference() ? "the difference in " : "") + condition.measure();
    }

    private int held() {
        return (int) IntStream.range(0, cases.length).filter(i -> cases[i]).count();
    }

    private List<BoxFactor> factors(SweptPoints swept) {
        List<BoxFactor> all = new ArrayList<>();
        for (int i = 0; i < swept.factors().size(); i++) {
            int place = i;
            all.add(BoxFactor.of(
                    swept.factors().get(i),
                    points.stream().map(point -> point.cells().get(place)).toList()));
        }
        List<BoxFactor> varying = all.stream().filter(BoxFactor::varies).collect(Collectors.toList());
        if (!armsAreTold(swept)) {
            BoxFactor arm = BoxFactor.of(
                    ARM, points.stream().map(SweptPoints.Point::arm).toList());
            if (arm.varies()) {
                varying.add(arm);
            }
        }
        return varying;
    }

    /** Whether the factors alone tell one arm from another in the same future, so that its name adds nothing. */
    private boolean armsAreTold(SweptPoints swept) {
        Map<List<Object>, String> seen = new HashMap<>();
        for (SweptPoints.Point point : points) {
            List<Object> key = List.of(point.future(), swept.factors().isEmpty() ? List.of() : point.cells());
            if (!seen.computeIfAbsent(key, any -> point.arm()).equals(point.arm())) {
                return false;
            }
        }
        return true;
    }

    /** Every box on the way, the one that is proposed, and what it says. */
    public BoxTables tables() {
        double[][] places = new double[points.size()][factors.size()];
        for (int i = 0; i < places.length; i++) {
            for (int factor = 0; factor < factors.size(); factor++) {
                places[i][factor] = factors.get(factor).values()[i];
            }
        }
        int[] kinds = factors.stream().mapToInt(factor -> factor.kinds().size()).toArray();
        Prim prim = new Prim(places, cases, kinds);
        List<BoxRow> boxes = new ArrayList<>();
        for (Prim.Found found : prim.peeled()) {
            boxes.add(row(boxes.size(), false, found));
        }
        Prim.Found proposed = prim.proposed();
        boxes.add(row(boxes.size(), true, proposed));
        List<BoxPoint> rows = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int place = i;
            BoxPointRow row = new BoxPointRow(
                    points.get(i).point(),
                    points.get(i).arm(),
                    TableNumbers.tabled(condition.value(points.get(i))),
                    cases[i],
                    proposed.box().contains(places[i]));
            rows.add(new BoxPoint(
                    row, factors.stream().map(factor -> spelled(factor, place)).toList()));
        }
        return new BoxTables(condition.words(), boxes, limits(proposed), rows, sentence(proposed));
    }

    private static String spelled(BoxFactor factor, int point) {
        double value = factor.values()[point];
        return factor.kinds().isEmpty()
                ? Double.toString(value)
                : factor.kinds().get((int) value);
    }

    private BoxRow row(int number, boolean proposed, Prim.Found found) {
        return new BoxRow(
                number,
                proposed,
                found.points(),
                found.cases(),
                TableNumbers.tabled(found.coverage()),
                TableNumbers.tabled(found.density()),
                words(found, "; "));
    }

    private String words(Prim.Found found, String between) {
        return found.limits().stream()
                .map(limit -> limit(factors.get(limit.factor()), found.box(), limit.factor()))
                .collect(Collectors.joining(between));
    }

    private static String limit(BoxFactor factor, Box box, int place) {
        if (!factor.kinds().isEmpty()) {
            return factor.name() + " is "
                    + box.kinds(place).stream().map(factor.kinds()::get).collect(Collectors.joining(" or "));
        }
        boolean low = Double.isFinite(box.low(place));
        boolean high = Double.isFinite(box.high(place));
        String unit = factor.unit().isEmpty() ? "" : " " + factor.unit();
        // Outwards, so that what is said holds every point that was counted.
        String from = short4(box.low(place), RoundingMode.FLOOR);
        String to = short4(box.high(place), RoundingMode.CEILING);
        return factor.name()
                + (low && high
                        ? " is between " + from + " and " + to
                        : low ? " is at least " + from : " is at most " + to)
                + unit;
    }

    /** To four digits. */
    private static String short4(double value, RoundingMode rounding) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .round(new MathContext(4, rounding))
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('-', '−')
                : "";
    }

    private List<BoxLimitRow> limits(Prim.Found found) {
        List<BoxLimitRow> rows = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            BoxFactor factor = factors.get(i);
            boolean kinds = !factor.kinds().isEmpty();
            double chance = found.limits().stream()
                    .filter(limit -> limit.factor() == place)
                    .mapToDouble(Prim.Limit::chance)
                    .findFirst()
                    .orElse(Double.NaN);
            List<Integer> inside = found.box().kinds(i);
            rows.add(new BoxLimitRow(
                    factor.name(),
                    factor.unit(),
                    kinds ? Double.NaN : orNone(found.box().low(i)),
                    kinds ? Double.NaN : orNone(found.box().high(i)),
                    kinds ? Double.NaN : Arrays.stream(factor.values()).min().orElseThrow(),
                    kinds ? Double.NaN : Arrays.stream(factor.values()).max().orElseThrow(),
                    inside.stream().map(factor.kinds()::get).collect(Collectors.joining("; ")),
                    IntStream.range(0, factor.kinds().size())
                            .filter(kind -> !inside.contains(kind))
                            .mapToObj(factor.kinds()::get)
                            .collect(Collectors.joining("; ")),
                    !Double.isNaN(chance),
                    TableNumbers.tabled(chance)));
        }
        return rows;
    }

    private static double orNone(double limit) {
        return Double.isFinite(limit) ? TableNumbers.tabled(limit) : Double.NaN;
    }

    private String sentence(Prim.Found found) {
        String all = percent(held() / (double) cases.length);
        if (found.limits().isEmpty()) {
            return "No box of factors holds the condition better than chance would: at " + all + " of the "
                    + cases.length + " points " + condition.words() + ", wherever one looks." + leftOut();
        }
        String what = condition.arm().isEmpty() ? "points" : "futures";
        return "In " + percent(found.density()) + " of the " + what + " in which " + words(found, " and ") + ", "
                + condition.words() + " (" + found.cases() + " of " + found.points() + "; in all " + cases.length + " "
                + what + " " + all + "). This box holds " + percent(found.coverage()) + " of all cases ("
                + found.cases() + " of " + held() + ")." + leftOut();
    }

    /** The points that no box can count. */
    private String leftOut() {
        return unseen == 0
                ? ""
                : " Left out: " + (unseen == 1 ? "1 point" : unseen + " points")
                        + ", where there was nothing to observe of " + subject() + ".";
    }

    private static String percent(double share) {
        return new Rounding(0).spell(100 * share) + " %";
    }
}
