package mainstay.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.statistics.design.ResponseSurface;
import org.apache.commons.math3.util.FastMath;

/**
 * Says quickly what the model would give at any place of a region: for each pattern a polynomial of at most second order
 * through the points that were simulated there.
 */
final class Emulator {
    private final PlausibleBox box;
    private final List<Response> responses;

    /**
     * How one pattern responds to the settings.
     *
     * @param aim the pattern
     * @param place its place among all aims
     * @param surface the polynomial, on places centred in the box
     * @param noise mean Monte Carlo variance of the simulated means
     */
    record Response(Aim aim, int place, ResponseSurface surface, double noise) {
        /** Variance of the published value around what the emulator says at the true settings. */
        double variance() {
            return aim.variance() + error();
        }

        /**
         * Variance of what the model gives on average around what the emulator says: what the points are off beyond their
         * noise, because the model bends otherwise than the polynomial; and what noise is left in the coefficients.
         */
        double error() {
            return FastMath.max(0, surface.press() - noise) + surface.press() * surface.uncertainty();
        }

        /** Variance of a simulated mean around what the emulator says. */
        double errorOfMean() {
            return noise + error();
        }
    }

    private Emulator(PlausibleBox box, List<Response> responses) {
        this.box = box;
        this.responses = responses;
    }

    /**
     * An emulator of a region.
     *
     * @param box the region
     * @param points points that were tried; of those that fill regions, the ones inside at which every pattern that is
     *     fitted to was observed
     * @param aims all patterns; one that is not fitted to and was not observed everywhere has no response
     */
    static Emulator of(PlausibleBox box, List<Point> points, List<Aim> aims) {
        List<Point> inside = points.stream()
                .filter(point -> point.phase().emulates() && box.holds(point.place()))
                .filter(point -> IntStream.range(0, aims.size())
                        .allMatch(i -> !aims.get(i).fitted() || !Double.isNaN(point.means()[i])))
                .toList();
        if (!ResponseSurface.isEnough(inside.size(), box.axes())) {
            throw new Problems(List.of(new Problem(
                    "patterns",
                    0,
                    0,
                    "there are only " + inside.size() + " points of the region at which every pattern was observed, too"
                            + " few for " + box.axes() + " settings. Measure a longer period, or give more points.")));
        }
        List<Integer> observed = IntStream.range(0, aims.size())
                .filter(i -> inside.stream().noneMatch(point -> Double.isNaN(point.means()[i])))
                .boxed()
                .toList();
        double[][] places =
                inside.stream().map(point -> box.centred(point.place())).toArray(double[][]::new);
        double[][] means = observed.stream()
                .map(i -> inside.stream().mapToDouble(point -> point.means()[i]).toArray())
                .toArray(double[][]::new);
        List<ResponseSurface> surfaces = ResponseSurface.fit(places, means);
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < surfaces.size(); i++) {
            int place = observed.get(i);
            double noise = inside.stream()
                    .mapToDouble(point -> point.variances()[place])
                    .average()
                    .orElseThrow();
            responses.add(new Response(aims.get(place), place, surfaces.get(i), noise));
        }
        return new Emulator(box, responses);
    }

    /** The region it is for. */
    PlausibleBox box() {
        return box;
    }

    /** One for each pattern that was observed everywhere, in the order of the aims. */
    List<Response> responses() {
        return responses;
    }
}
