package mainstay.study;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The futures that every arm of a study meets.
 *
 * @param design how they are chosen
 * @param points how many; 0 where the factors, or the list, say so themselves
 * @param factors what differs from one to the other; none for a single future, as the base has it
 * @param listed the points of a list, a value for each factor; empty for other designs
 */
public record Futures(Design design, int points, List<Factor> factors, List<double[]> listed) {
    /** A single future: all as the base has it. */
    public static final Futures ONE = new Futures(Design.ONE_AT_A_TIME, 0, List.of(), List.of());

    /** Copies what it is given. */
    public Futures {
        factors = List.copyOf(factors);
        listed = List.copyOf(listed);
    }

    /** How many there are. */
    public long count() {
        return switch (design) {
            case FULL_FACTORIAL ->
                factors.stream()
                        .mapToLong(factor -> factor.all().size())
                        .reduce(1, (a, b) -> a > Integer.MAX_VALUE ? a : a * b);
            case ONE_AT_A_TIME ->
                1 + factors.stream().mapToLong(factor -> factor.all().size()).sum();
            case LATIN_HYPERCUBE, SOBOL -> points;
            case LIST -> listed.size();
        };
    }

    /** The factors that are options, in their order. */
    public List<Factor.Options> options() {
        return factors.stream()
                .filter(Factor.Options.class::isInstance)
                .map(Factor.Options.class::cast)
                .toList();
    }

    /** Which option each factor of options has in a point, in their order; -1 for none. */
    public List<Integer> chosen(double[] point) {
        return IntStream.range(0, factors.size())
                .filter(i -> factors.get(i) instanceof Factor.Options)
                .mapToObj(i -> Factor.Options.place(point[i]))
                .toList();
    }
}
