package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.results.evidence.ResponseRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.TwoWayFixedEffects;
import mainstay.statistics.estimate.TwoWayFixedEffects.Observation;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.util.FastMath;

/**
 * A published response to load, to demand or to the year before, and how it is estimated on simulated places: by the
 * regression that was run on the published figures, with an effect of each authority and each year. It examines the model; nothing is fitted to it.
 *
 * @param id its number
 * @param title in words
 * @param outcome the measure that moves
 * @param regressor the measure that it moves with
 * @param form what of the two is taken
 * @param yearBefore whether the regressor is that of the year before
 * @param third which third of the authorities, by their mean assessments on time
 * @param unit of the figures
 * @param published the figure
 * @param low lower end of its 95 % interval
 * @param high upper end
 */
record Response(
        String id,
        String title,
        String outcome,
        String regressor,
        Form form,
        YearBefore yearBefore,
        Third third,
        String unit,
        double published,
        double low,
        double high) {
    private static final String THIRDS_BY = "assessments_on_time";
    private static final double HALF_A_POINT = 0.5;

    private static final List<Response> ALL =
            EvidenceTable.rows("responses.csv").stream().map(Response::of).toList();

    /** What of the outcome and of the regressor goes into the regression. */
    enum Form {
        /** Both as they are. */
        POINTS,
        /** Log-odds of a percentage. Where all or none are on time it is taken half a point inside. */
        LOG_ODDS,
        /** Logarithms of both. */
        ELASTICITY,
        /** The outcome as it is for one log unit of the regressor. */
        LOG;

        double ofRegressor(double value) {
            return this == ELASTICITY || this == LOG ? FastMath.log(value) : value;
        }

        double ofOutcome(double value) {
            return switch (this) {
                case POINTS, LOG -> value;
                case LOG_ODDS -> logOdds(value);
                case ELASTICITY -> FastMath.log(value);
            };
        }

        private static double logOdds(double percent) {
            double inside = Math.min(100 - HALF_A_POINT, Math.max(HALF_A_POINT, percent));
            return FastMath.log(inside / (100 - inside));
        }
    }

    /** Whether the regressor is that of the year before. */
    enum YearBefore {
        /** It is that of the same year. */
        NO,
        /** It is, with that of the same year beside it. */
        BESIDE,
        /** It is, with nothing beside it. */
        ALONE
    }

    /** Which authorities. */
    enum Third {
        ALL,
        LOWEST,
        HIGHEST
    }

    static List<Response> all() {
        return ALL;
    }

    private static Response of(CSVRecord row) {
        return new Response(
                row.get("id"),
                row.get("title"),
                row.get("outcome"),
                row.get("regressor"),
                EvidenceTable.choice(row, "form", Form.POINTS),
                EvidenceTable.choice(row, "year_before", YearBefore.NO),
                EvidenceTable.choice(row, "third", Third.ALL),
                row.get("unit"),
                EvidenceTable.number(row, "published"),
                EvidenceTable.number(row, "low"),
                EvidenceTable.number(row, "high"));
    }

    /** The response in a panel; each place in each replication is a unit. */
    ResponseRow fitted(Panel panel) {
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(observations(panel), Score.CONFIDENCE);
        double simulated = TableNumbers.tabled(fitted.slope());
        double error = TableNumbers.tabled(fitted.standardError());
        Examination examination = new Examination(low, high, simulated, error);
        return new ResponseRow(
                id,
                title,
                outcome,
                regressor,
                EvidenceTable.word(form),
                unit,
                published,
                low,
                high,
                simulated,
                error,
                TableNumbers.tabled(fitted.interval().low()),
                TableNumbers.tabled(fitted.interval().high()),
                fitted.units(),
                fitted.observations(),
                examination.verdict(),
                examination.fails());
    }

    private List<Observation> observations(Panel panel) {
        Set<String> units = units(panel);
        List<Observation> observations = new ArrayList<>();
        for (Panel.Cell cell : panel.cells()) {
            if (units.contains(unit(cell.place(), cell.replication()))) {
                observations.add(new Observation(
                        unit(cell.place(), cell.replication()),
                        cell.year(),
                        form.ofRegressor(value(panel, regressor, cell, yearBefore == YearBefore.NO ? 0 : 1)),
                        form.ofOutcome(value(panel, outcome, cell, 0)),
                        yearBefore == YearBefore.BESIDE ? form.ofRegressor(value(panel, regressor, cell, 0)) : 0));
            }
        }
        return observations;
    }

    private static double value(Panel panel, String measure, Panel.Cell cell, int yearsBefore) {
        return panel.value(measure, cell.place(), cell.replication(), cell.year() - yearsBefore);
    }

    private static String unit(String place, int replication) {
        return place + " / " + replication;
    }

    /** Units of the third that is asked for: of all places in all replications, by the mean over years. */
    private Set<String> units(Panel panel) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (String place : panel.places()) {
            for (int replication : panel.replications()) {
                means.put(unit(place, replication), mean(panel, place, replication));
            }
        }
        if (third == Third.ALL) {
            return means.keySet();
        }
        List<String> ordered = means.keySet().stream()
                .filter(unit -> Double.isFinite(means.get(unit)))
                .sorted(Comparator.comparing(means::get))
                .toList();
        int size = ordered.size() / 3;
        return Set.copyOf(
                third == Third.LOWEST
                        ? ordered.subList(0, size)
                        : ordered.subList(ordered.size() - size, ordered.size()));
    }

    private static double mean(Panel panel, String place, int replication) {
        return panel.years().stream()
                .mapToDouble(year -> panel.value(THIRDS_BY, place, replication, year))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
