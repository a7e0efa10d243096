package mainstay.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.score.Pattern;
import mainstay.results.evidence.PredictiveRow;
import mainstay.statistics.estimate.Quantiles;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** What draws from the posterior give when they are simulated, beside what is published and what the emulator says. */
final class Prediction {
    private static final double TAIL = 0.025;

    private final List<Aim> aims;
    private final Emulator emulator;
    private final List<Point> base;
    private final Point best;
    private final List<Point> draws;

    /**
     * A prediction of every pattern.
     *
     * @param base the base, several times
     * @param best the values found
     * @param draws draws from the posterior
     */
    Prediction(List<Aim> aims, Emulator emulator, List<Point> base, Point best, List<Point> draws) {
        this.aims = aims;
        this.emulator = emulator;
        this.base = base;
        this.best = best;
        this.draws = draws;
    }

    List<PredictiveRow> rows() {
        List<PredictiveRow> rows = new ArrayList<>();
        for (int i = 0; i < aims.size(); i++) {
            rows.add(row(aims.get(i), i));
        }
        return rows;
    }

    private PredictiveRow row(Aim aim, int place) {
        double[] simulated = seen(draws, place);
        Optional<Emulator.Response> response = emulator.responses().stream()
                .filter(each -> each.place() == place)
                .findFirst();
        Pattern pattern = aim.pattern();
        return new PredictiveRow(
                pattern.id(),
                pattern.measure(),
                pattern.unit(),
                aim.fitted(),
                pattern.value(),
                pattern.low(),
                pattern.high(),
                StatUtils.mean(seen(base, place)),
                best.means()[place],
                StatUtils.mean(simulated),
                Quantiles.of(simulated, TAIL),
                Quantiles.of(simulated, 1 - TAIL),
                response.map(this::emulated).map(StatUtils::mean).orElse(Double.NaN),
                response.map(each -> error(each, place)).orElse(Double.NaN),
                response.map(each -> FastMath.sqrt(each.errorOfMean())).orElse(Double.NaN),
                pattern.holds(best.means()[place]));
    }

    private static double[] seen(List<Point> points, int place) {
        return points.stream()
                .mapToDouble(point -> point.means()[place])
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
    }

    private double[] emulated(Emulator.Response response) {
        return draws.stream()
                .mapToDouble(draw -> response.surface().at(emulator.box().centred(draw.place())))
                .toArray();
    }

    private double error(Emulator.Response response, int place) {
        double[] emulated = emulated(response);
        double squares = 0;
        int seen = 0;
        for (int i = 0; i < emulated.length; i++) {
            double off = draws.get(i).means()[place] - emulated[i];
            squares += Double.isNaN(off) ? 0 : off * off;
            seen += Double.isNaN(off) ? 0 : 1;
        }
        return seen == 0 ? Double.NaN : FastMath.sqrt(squares / seen);
    }
}
