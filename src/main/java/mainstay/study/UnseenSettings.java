package mainstay.study;

import java.util.List;
import java.util.Set;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;

/**
 * The few settings of one place that no return holds, each with the published figure that tells most about it. One is fitted
 * only where that figure is published: without it, it would be chosen by figures that others explain as well. Why these:
 * {@code src/site/markdown/decisions/fitting-a-place.md}.
 */
public final class UnseenSettings {
    /** The figures, in the order in which they are told. */
    private static final List<String> FIGURES =
            List.of("assessments_on_time", "icpc_on_time", "cp_reviews_on_time", "caseload_fte", "rereferral_percent");

    private static final List<Unseen> ALL = List.of(
            Unseen.plausible(GripSettings.BASE, "assessments_on_time"),
            new Unseen(WorkSettings.TIME_GIVEN, "assessments_on_time", 4 / 3.0, Scale.LOG),
            new Unseen(ConferenceSettings.POSTPONED, "icpc_on_time", 3, Scale.LOG),
            new Unseen(ConferenceSettings.REVIEWS_POSTPONED, "cp_reviews_on_time", 3, Scale.LOG));

    private UnseenSettings() {}

    /**
     * A setting that no return holds. What a place has before it is fitted is the middle of its range, so that a place of which
     * little is known stays as it is.
     *
     * @param parameter the setting
     * @param figure name of the measure that tells most about it
     * @param reach from the middle of its range to its end: a difference, or a ratio
     * @param scale on which it is that
     */
    private record Unseen(Parameter parameter, String figure, double reach, Scale scale) {
        /** As wide as what is plausible anywhere. */
        static Unseen plausible(Parameter parameter, String figure) {
            return new Unseen(
                    parameter, figure, (parameter.plausibleHigh() - parameter.plausibleLow()) / 2, Scale.LINEAR);
        }

        Fitted in(Scenario place) {
            double own = place.settings().get(parameter);
            double low = scale == Scale.LOG ? own / reach : own - reach;
            double high = scale == Scale.LOG ? own * reach : own + reach;
            return new Fitted(parameter, Math.max(parameter.low(), low), Math.min(parameter.high(), high), scale);
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
