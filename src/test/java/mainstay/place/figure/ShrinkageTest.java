package mainstay.place.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.place.SmallCountry;
import mainstay.place.figure.Neighbourhood.Observation;
import org.junit.jupiter.api.Test;

class ShrinkageTest {
    // Each has the other as its only neighbour. Conferences: 6 and 2 of 10 enquiries.
    private final Authorities country = new SmallCountry()
            .with(
                    "A",
                    PublishedFigure.SECTION_47_ENQUIRIES,
                    10,
                    PublishedFigure.INITIAL_CONFERENCES,
                    6,
                    PublishedFigure.SOCIAL_WORKERS,
                    100,
                    PublishedFigure.TURNOVER_RATE_FTE,
                    20)
            .with(
                    "B",
                    PublishedFigure.SECTION_47_ENQUIRIES,
                    10,
                    PublishedFigure.INITIAL_CONFERENCES,
                    2,
                    PublishedFigure.SOCIAL_WORKERS,
                    50,
                    PublishedFigure.TURNOVER_RATE_FTE,
                    10)
            .with("C", PublishedFigure.SECTION_47_ENQUIRIES, 5, PublishedFigure.SOCIAL_WORKERS, 10)
            .neighbours("A", "B")
            .neighbours("B", "A")
            .neighbours("C", "A", "B")
            .build();
    private final Shrinkage shrinkage = new Shrinkage(country);

    private RateEstimate estimate(String code, Rate rate) {
        return shrinkage.of(country.find(code).orElseThrow(), rate);
    }

    @Test
    void theStrengthComesFromTheSpreadAroundTheNeighbours() {
        // A: 0.4² ÷ (0.2 × 0.8) − 0.1 = 0.9; B: 0.4² ÷ (0.6 × 0.4) − 0.1 = 0.5667; k = 1.8 ÷ 1.4667 − 1.
        assertThat(shrinkage.strengthOf(Rate.CONFERENCES)).isCloseTo(1.8 / (0.9 + 0.17 / 0.3) - 1, within(1e-9));
    }

    @Test
    void aShareIsDrawnToTheNeighboursByItsStrength() {
        double k = shrinkage.strengthOf(Rate.CONFERENCES);
        RateEstimate estimate = estimate("A", Rate.CONFERENCES);
        assertThat(estimate.value()).isCloseTo((6 + k * 0.2) / (10 + k), within(1e-12));
        assertThat(estimate.ownWeight()).isCloseTo(10 / (10 + k), within(1e-12));
    }

    @Test
    void aRateOfTheWorkforceIsDrawnByHowFarAYearTellsTheNext() {
        // 0.34 × 20 % + 0.66 × 10 %.
        assertThat(estimate("A", Rate.TURNOVER).value()).isCloseTo(0.134, within(1e-12));
    }

    @Test
    void whatIsNotPublishedIsWhatTheNeighboursHave() {
        // The nearest of two weighs 2: (2 × 100 × 20 % + 50 × 10 %) ÷ 250 = 18 %.
        RateEstimate estimate = estimate("C", Rate.TURNOVER);
        assertThat(estimate.value()).isCloseTo(0.18, within(1e-12));
        assertThat(estimate.ownWeight()).isZero();
        assertThat(estimate.own()).isEmpty();
    }

    @Test
    void whoHasNoCasesOfItsOwnCountsForNothing() {
        Authorities shipped = Authorities.shipped();
        Shrinkage all = new Shrinkage(shipped);
        LocalAuthority scilly = shipped.find("E06000053").orElseThrow();
        LocalAuthority london = shipped.find("E09000001").orElseThrow();
        // No social workers in post: a vacancy rate of 100 % says nothing. No vacancies: nor does cover.
        assertThat(all.of(scilly, Rate.VACANCY).ownWeight()).isZero();
        assertThat(all.of(london, Rate.AGENCY_COVER).ownWeight()).isZero();
    }

    @Test
    void theSmallestPlaceIsDrawnFurtherThanTheLargest() {
        Authorities shipped = Authorities.shipped();
        Shrinkage all = new Shrinkage(shipped);
        LocalAuthority scilly = shipped.find("E06000053").orElseThrow();
        LocalAuthority hampshire = shipped.find("E10000014").orElseThrow();
        assertThat(all.of(scilly, Rate.REREFERRAL).ownWeight()).isLessThan(0.5);
        assertThat(all.of(hampshire, Rate.REREFERRAL).ownWeight()).isGreaterThan(0.99);
        for (Rate rate : Rate.values()) {
            RateEstimate estimate = all.of(scilly, rate);
            double own = estimate.own().orElse(estimate.expected());
            assertThat(estimate.value())
                    .as(rate.title())
                    .isBetween(Math.min(own, estimate.expected()), Math.max(own, estimate.expected()));
        }
    }

    @Test
    void childrenInNeedAreThoseNeitherProtectedNorLookedAfter() {
        Authorities one = new SmallCountry()
                .with(
                        "A",
                        PublishedFigure.NEED_EPISODES,
                        100,
                        PublishedFigure.NEED_EPISODES_STARTED,
                        80,
                        PublishedFigure.PROTECTION_PLANS,
                        20,
                        PublishedFigure.LOOKED_AFTER,
                        40)
                .build();
        assertThat(Rate.NEED_YEARS.observe(one.find("A").orElseThrow(), new Imputation(one)))
                .contains(new Observation(40, 80));
    }
}
