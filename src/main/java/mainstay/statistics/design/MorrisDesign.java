package mainstay.statistics.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Trajectories through the unit cube that move one factor at a time (Morris, Technometrics 33, 1991): each begins at a
 * point of a grid and moves every factor once, in an order of its own, by {@link #DELTA}.
 *
 * <p>Of more candidates than are wanted those are taken that lie far apart: first the two that are farthest from each
 * other, then always the one whose nearest neighbour among those taken is farthest (greedily what Campolongo and others,
 * Environmental Modelling and Software 22, 2007, do by brute force). How far two trajectories are from each other is the
 * sum of the distances between their points.
 */
public final class MorrisDesign {
    /** Levels of the grid: 0, 1/3, 2/3 and 1. */
    public static final int LEVELS = 4;

    /** How far a factor moves, up from the lower half of its levels and down from the upper: LEVELS / (2 (LEVELS − 1)). */
    public static final double DELTA = LEVELS / (2.0 * (LEVELS - 1));

    private static final int LEAP = LEVELS / 2;

    private final int factors;
    private final List<Trajectory> trajectories;

    /**
     * A trajectory.
     *
     * @param start level of each factor at its first point
     * @param order factors in the order in which they move
     */
    private record Trajectory(int[] start, int[] order) {
        static Trajectory draw(int factors, int set, UniformDraws draws) {
            int[] start = new int[factors];
            int[] order = new int[factors];
            for (int i = 0; i < factors; i++) {
                start[i] = (int) (draws.uniform(set, i) * LEVELS);
                int place = (int) (draws.uniform(set, factors + i) * (i + 1));
                order[i] = order[place];
                order[place] = i;
            }
            return new Trajectory(start, order);
        }

        /** Levels from its first point to its last. */
        int leap(int factor) {
            return start[factor] < LEAP ? LEAP : -LEAP;
        }

        int[] levels(int step) {
            int[] levels = start.clone();
            for (int i = 0; i < step; i++) {
                levels[order[i]] += leap(order[i]);
            }
            return levels;
        }

        double distanceTo(Trajectory other) {
            double sum = 0;
            for (int step = 0; step <= order.length; step++) {
                sum += sumOfDistances(levels(step), other);
            }
            return sum;
        }

        /** From a point to every point of a trajectory; from one of these to the next the square changes in one place. */
        private static double sumOfDistances(int[] from, Trajectory to) {
            int square = 0;
            for (int i = 0; i < from.length; i++) {
                square += squared(from[i] - to.start[i]);
            }
            double sum = FastMath.sqrt(square);
            for (int moved : to.order) {
                int before = from[moved] - to.start[moved];
                square += squared(before - to.leap(moved)) - squared(before);
                sum += FastMath.sqrt(square);
            }
            return sum;
        }

        private static int squared(int number) {
            return number * number;
        }
    }

    private MorrisDesign(int factors, List<Trajectory> trajectories) {
        this.factors = factors;
        this.trajectories = List.copyOf(trajectories);
    }

    /**
     * A design.
     *
     * @param factors how many, at least 1
     * @param trajectories how many, at least 1
     * @param candidates from how many they are chosen, at least as many; the same number leaves nothing to choose
     * @param draws what the candidates are drawn with, one set each
     */
    public static MorrisDesign of(int factors, int trajectories, int candidates, UniformDraws draws) {
        if (factors < 1 || trajectories < 1 || candidates < trajectories) {
            throw new IllegalArgumentException(
                    factors + " factors, " + trajectories + " trajectories of " + candidates + " candidates");
        }
        List<Trajectory> drawn = new ArrayList<>();
        for (int set = 0; set < candidates; set++) {
            drawn.add(Trajectory.draw(factors, set, draws));
        }
        return new MorrisDesign(factors, candidates == trajectories ? drawn : apart(drawn, trajectories));
    }

    private static List<Trajectory> apart(List<Trajectory> drawn, int wanted) {
        double[][] distances = distances(drawn);
        List<Integer> taken = new ArrayList<>(wanted == 1 ? List.of(0) : farthestPair(distances));
        while (taken.size() < wanted) {
            taken.add(farthestFrom(taken, distances));
        }
        return taken.stream().sorted().map(drawn::get).toList();
    }

    private static double[][] distances(List<Trajectory> drawn) {
        double[][] distances = new double[drawn.size()][drawn.size()];
        for (int i = 0; i < drawn.size(); i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = drawn.get(i).distanceTo(drawn.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static List<Integer> farthestPair(double[][] distances) {
        List<Integer> pair = List.of(0, 1);
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                if (distances[i][j] > distances[pair.get(0)][pair.get(1)]) {
                    pair = List.of(i, j);
                }
            }
        }
        return pair;
    }

    private static int farthestFrom(List<Integer> taken, double[][] distances) {
        int farthest = -1;
        double most = -1;
        for (int i = 0; i < distances.length; i++) {
            double[] row = distances[i];
            double nearest =
                    taken.stream().mapToDouble(other -> row[other]).min().orElseThrow();
            if (!taken.contains(i) && nearest > most) {
                farthest = i;
                most = nearest;
            }
        }
        return farthest;
    }

    /** How many factors there are; a trajectory has one point more. */
    public int factors() {
        return factors;
    }

    /** How many trajectories there are. */
    public int trajectories() {
        return trajectories.size();
    }

    /**
     * A point of the design.
     *
     * @param trajectory from 0
     * @param step from 0 for the first point to the number of factors for the last
     * @return the place of each factor between 0 and 1
     */
    public double[] point(int trajectory, int step) {
        return Arrays.stream(trajectories.get(trajectory).levels(step))
                .mapToDouble(level -> level / (LEVELS - 1.0))
                .toArray();
    }

    /** The factor that moves on the way to a step, from 1 to the number of factors. */
    public int moved(int trajectory, int step) {
        return trajectories.get(trajectory).order()[step - 1];
    }

    /** The step on the way to which a factor moves. */
    public int stepOf(int trajectory, int factor) {
        int step = 1;
        while (moved(trajectory, step) != factor) {
            step++;
        }
        return step;
    }

    /**
     * What moving a factor does: the difference between two neighbouring points over the way between them.
     *
     * @param trajectory which
     * @param factor which
     * @param before value at the point before it moved
     * @param after value at the point after
     */
    public double effect(int trajectory, int factor, double before, double after) {
        return (after - before) / (trajectories.get(trajectory).leap(factor) > 0 ? DELTA : -DELTA);
    }
}
