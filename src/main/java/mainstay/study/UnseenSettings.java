package mainstay.study;

import java.util.List;
import java.util.Set;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.study.Calibration.Fitted;

/**
 * The few settings of one place that no return holds, each with the published figure that tells most about it. One is fitted
 * only where that figure is published: without it, it would be chosen by figures that others explain as well. Why these:
 * {@code src/site/markdown/decisions/fitting-a-place.md}.
 */
public final class UnseenSettings {
    /** The figures, in the order in which they are told. */
    private static final List<String> FIGURES = List.of(
            "assessments_on_time", "icpc_on_time", "cp_reviews_on_time", "caseload_fte", "rereferral_percent");

    private static final List<Unseen> ALL = List.of(
            Unseen.plausible(GripSettings.BASE, "assessments_on_time"),
            Unseen.around(WorkSettings.TIME_GIVEN, "assessments_on_time", 0.75, 4 / 3.0),
            Unseen.plausible(ConferenceSettings.POSTPONED, "icpc_on_time"),
            Unseen.plausible(ConferenceSettings.REVIEWS_POSTPONED, "cp_reviews_on_time"));

    private UnseenSettings() {}

    /**
     * A setting that no return holds.
     *
     * @param parameter the setting
     * @param figure name of the measure that tells most about it
     * @param low least plausible value, or share of the place's own
     * @param high greatest plausible value, or share of the place's own
     * @param relative whether these are shares of the value that the place's other figures lead to
     */
    private record Unseen(Parameter parameter, String figure, double low, double high, boolean relative) {
        static Unseen plausible(Parameter parameter, String figure) {
            return new Unseen(parameter, figure, parameter.plausibleLow(), parameter.plausibleHigh(), false);
        }

        static Unseen around(Parameter parameter, String figure, double low, double high) {
            return new Unseen(parameter, figure, low, high, true);
        }

        Fitted in(Scenario place) {
            double unit = relative ? place.settings().get(parameter) : 1;
            return new Fitted(
                    parameter, Math.max(parameter.low(), low * unit), Math.min(parameter.high(), high * unit));
        }
    }

    /** The settings that can be fitted to what is published of a place, each with its plausible range there. */
    public static List<Fitted> of(Scenario place) {
        Set<String> published = place.published().keySet();
        return ALL.stream()
                .filter(unseen -> published.contains(unseen.figure()))
                .map(unseen -> unseen.in(place))
                .toList();
    }

    /** Names of the measures that a place is fitted to, where they are published of it. */
    public static List<String> figures() {
        return FIGURES;
    }
}
