package mainstay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mainstay.place.Filled.Origin;
import org.junit.jupiter.api.Test;

class FillingTest {
    private final Authorities country = new SmallCountry()
            .with("A", Figure.REFERRALS, 50)
            .with("B", Figure.REFERRALS, 100, Figure.SECTION_47_ENQUIRIES, 30, Figure.NO_FURTHER_ACTION_PERCENT, 10)
            .with("C", Figure.REFERRALS, 300, Figure.SECTION_47_ENQUIRIES, 150, Figure.NO_FURTHER_ACTION_PERCENT, 2)
            .with("D", Figure.REFERRALS, 70, Figure.CASES, 90, Figure.CASELOAD_FTE, 15)
            .neighbours("A", "B", "C")
            .neighbours("D", "A")
            .build();
    private final Filling filling = new Filling(country);

    private Filled filled(String code, Figure figure) {
        return filling.of(country.find(code).orElseThrow(), figure);
    }

    @Test
    void whatIsPublishedStays() {
        assertThat(filled("B", Figure.SECTION_47_ENQUIRIES))
                .isEqualTo(new Filled(Figure.SECTION_47_ENQUIRIES, 30, Origin.PUBLISHED));
    }

    @Test
    void aCountIsWhatNeighboursHavePerBaseTimesTheOwnBase() {
        // Of two neighbours the nearest weighs 2: (2 × 30 + 150) ÷ (2 × 100 + 300) = 0.42 per referral; × 50.
        Filled filled = filled("A", Figure.SECTION_47_ENQUIRIES);
        assertThat(filled.value()).isCloseTo(21, within(1e-9));
        assertThat(filled.origin()).isEqualTo(Origin.NEIGHBOURS);
    }

    @Test
    void aRateIsTheirMeanWeightedByBaseAndRank() {
        // (2 × 100 × 10 % + 300 × 2 %) ÷ (2 × 100 + 300) = 26 ÷ 500.
        assertThat(filled("A", Figure.NO_FURTHER_ACTION_PERCENT).value()).isCloseTo(5.2, within(1e-9));
    }

    @Test
    void whereNoNeighbourPublishesEnglandDoes() {
        assertThat(filled("D", Figure.NO_FURTHER_ACTION_PERCENT))
                .isEqualTo(new Filled(Figure.NO_FURTHER_ACTION_PERCENT, 8, Origin.ENGLAND));
        // 400 enquiries per 1,000 referrals, of 70.
        assertThat(filled("D", Figure.SECTION_47_ENQUIRIES).value()).isCloseTo(28, within(1e-9));
    }

    @Test
    void caseHoldersFollowFromCasesAndCaseload() {
        assertThat(filled("D", Figure.CASE_HOLDERS)).isEqualTo(new Filled(Figure.CASE_HOLDERS, 6, Origin.DIVISION));
    }

    @Test
    void howWellThingsWentIsNeverFilledIn() {
        assertThatThrownBy(() -> filled("A", Figure.ASSESSMENTS_ON_TIME))
                .hasMessage("assessments_on_time is an outcome: it is not filled in");
    }
}
