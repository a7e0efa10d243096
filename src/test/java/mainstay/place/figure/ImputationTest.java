package mainstay.place.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mainstay.place.SmallCountry;
import mainstay.place.figure.SourcedFigure.Origin;
import org.junit.jupiter.api.Test;

class ImputationTest {
    private final Authorities country = new SmallCountry()
            .with("A", PublishedFigure.REFERRALS, 50)
            .with(
                    "B",
                    PublishedFigure.REFERRALS,
                    100,
                    PublishedFigure.SECTION_47_ENQUIRIES,
                    30,
                    PublishedFigure.NO_FURTHER_ACTION_PERCENT,
                    10)
            .with(
                    "C",
                    PublishedFigure.REFERRALS,
                    300,
                    PublishedFigure.SECTION_47_ENQUIRIES,
                    150,
                    PublishedFigure.NO_FURTHER_ACTION_PERCENT,
                    2)
            .with("D", PublishedFigure.REFERRALS, 70, PublishedFigure.CASES, 90, PublishedFigure.CASELOAD_FTE, 15)
            .neighbours("A", "B", "C")
            .neighbours("D", "A")
            .build();
    private final Imputation imputation = new Imputation(country);

    private SourcedFigure filled(String code, PublishedFigure figure) {
        return imputation.of(country.find(code).orElseThrow(), figure);
    }

    @Test
    void whatIsPublishedStays() {
        assertThat(filled("B", PublishedFigure.SECTION_47_ENQUIRIES))
                .isEqualTo(new SourcedFigure(PublishedFigure.SECTION_47_ENQUIRIES, 30, Origin.PUBLISHED));
    }

    @Test
    void aCountIsWhatNeighboursHavePerBaseTimesTheOwnBase() {
        // Of two neighbours the nearest weighs 2: (2 × 30 + 150) ÷ (2 × 100 + 300) = 0.42 per referral; × 50.
        SourcedFigure filled = filled("A", PublishedFigure.SECTION_47_ENQUIRIES);
        assertThat(filled.value()).isCloseTo(21, within(1e-9));
        assertThat(filled.origin()).isEqualTo(Origin.NEIGHBOURS);
    }

    @Test
    void aRateIsTheirMeanWeightedByBaseAndRank() {
        // (2 × 100 × 10 % + 300 × 2 %) ÷ (2 × 100 + 300) = 26 ÷ 500.
        assertThat(filled("A", PublishedFigure.NO_FURTHER_ACTION_PERCENT).value())
                .isCloseTo(5.2, within(1e-9));
    }

    @Test
    void whereNoNeighbourPublishesEnglandDoes() {
        assertThat(filled("D", PublishedFigure.NO_FURTHER_ACTION_PERCENT))
                .isEqualTo(new SourcedFigure(PublishedFigure.NO_FURTHER_ACTION_PERCENT, 8, Origin.ENGLAND));
        // 400 enquiries per 1,000 referrals, of 70.
        assertThat(filled("D", PublishedFigure.SECTION_47_ENQUIRIES).value()).isCloseTo(28, within(1e-9));
    }

    @Test
    void caseHoldersFollowFromCasesAndCaseload() {
        assertThat(filled("D", PublishedFigure.CASE_HOLDERS))
                .isEqualTo(new SourcedFigure(PublishedFigure.CASE_HOLDERS, 6, Origin.DIVISION));
    }

    @Test
    void howWellThingsWentIsNeverFilledIn() {
        assertThatThrownBy(() -> filled("A", PublishedFigure.ASSESSMENTS_ON_TIME))
                .hasMessage("assessments_on_time is an outcome: it is not filled in");
    }
}
