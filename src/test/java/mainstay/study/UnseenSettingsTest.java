package mainstay.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import mainstay.measure.Measures;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;
import org.junit.jupiter.api.Test;

class UnseenSettingsTest {
    private static final Scenario ENGLAND =
            new BuiltInPlaces().find("england-2025").orElseThrow();

    @Test
    void aSettingIsFittedWhereTheFigureThatTellsMostIsPublished() {
        assertThat(UnseenSettings.of(ENGLAND.against(Map.of("icpc_on_time", 80.0, "caseload_fte", 15.0))))
                .extracting(Fitted::parameter)
                .isEqualTo(List.of(ConferenceSettings.POSTPONED));
        assertThat(UnseenSettings.of(ENGLAND.against(Map.of("caseload_fte", 15.0))))
                .isEmpty();
        assertThat(UnseenSettings.of(ENGLAND)).hasSize(4);
    }

    @Test
    void whatThePlaceHasIsTheMiddleOfTheRange() {
        Scenario place = ENGLAND.with(WorkSettings.TIME_GIVEN, 1.2).with(GripSettings.BASE, 0.4);
        assertThat(UnseenSettings.of(place.against(Map.of("assessments_on_time", 80.0))))
                .containsExactly(
                        new Fitted(GripSettings.BASE, 0.4 - (0.7 - 0.2) / 2, 0.4 + (0.7 - 0.2) / 2, Scale.LINEAR),
                        new Fitted(WorkSettings.TIME_GIVEN, 1.2 / (4 / 3.0), 1.2 * (4 / 3.0), Scale.LOG));
    }

    @Test
    void noRangeLeavesTheBoundsOfItsSetting() {
        Scenario place = ENGLAND.with(ConferenceSettings.POSTPONED, 0.6);
        Fitted fitted =
                UnseenSettings.of(place.against(Map.of("icpc_on_time", 80.0))).get(0);
        assertThat(fitted.low()).isEqualTo(0.2, within(1e-12));
        assertThat(fitted.high()).isEqualTo(1);
    }

    @Test
    void everyFigureIsAMeasure() {
        assertThat(UnseenSettings.figures())
                .allSatisfy(
                        figure -> assertThat(Measures.find(figure)).as(figure).isPresent());
    }
}
