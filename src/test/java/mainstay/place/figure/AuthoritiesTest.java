package mainstay.place.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {
    private final Authorities shipped = Authorities.shipped();

    @Test
    void everyAuthorityHasTenNeighboursThatAreAuthorities() {
        assertThat(shipped.all()).hasSize(153);
        for (LocalAuthority one : shipped.all()) {
            assertThat(shipped.neighbours(one))
                    .as(one.name())
                    .hasSize(10)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates()
                    .doesNotContain(one, shipped.england());
        }
        assertThat(shipped.neighbours(shipped.england())).isEmpty();
    }

    @Test
    void everyColumnIsDescribedAndEveryDescriptionIsOfAColumn() {
        List<String> columns =
                FigureTable.rows("authorities-2025.csv").get(0).getParser().getHeaderNames();
        List<String> figures = Arrays.stream(PublishedFigure.values())
                .map(PublishedFigure::column)
                .toList();
        assertThat(columns.subList(4, columns.size())).isEqualTo(figures);
        assertThat(FigureTable.rows("figures-2025.csv").stream().map(row -> row.get("figure")))
                .containsExactlyElementsOf(figures);
        assertThat(PublishedFigure.values()).allSatisfy(figure -> {
            assertThat(figure.title()).isNotEmpty();
            assertThat(figure.unit()).isNotEmpty();
            assertThat(figure.source()).matches(".+, .*20\\d\\d");
        });
    }

    @Test
    void aBaseIsACountThatIsFilledBeforeIt() {
        for (PublishedFigure figure : PublishedFigure.values()) {
            figure.base().ifPresent(base -> {
                assertThat(base.kind()).isEqualTo(PublishedFigure.Kind.COUNT);
                assertThat(base).isLessThan(figure);
            });
        }
    }

    /** Sums of authorities are England's but for rounding and what small authorities suppress. */
    @Test
    void whatAllPublishAddsUpToEngland() {
        for (PublishedFigure figure : List.of(
                PublishedFigure.CHILDREN,
                PublishedFigure.REFERRALS,
                PublishedFigure.NEED_EPISODES,
                PublishedFigure.NEED_EPISODES_STARTED)) {
            double sum = shipped.all().stream()
                    .mapToDouble(one -> one.published(figure).orElseThrow())
                    .sum();
            // England's is rounded to tens.
            assertThat(sum)
                    .as(figure.title())
                    .isCloseTo(shipped.england().published(figure).orElseThrow(), within(5.0));
        }
    }

    @Test
    void noPercentageIsOutsideAHundred() {
        for (LocalAuthority one : shipped.all()) {
            one.published().forEach((figure, value) -> assertThat(value)
                    .as(one.name() + " " + figure.title())
                    .isBetween(0.0, figure.unit().startsWith("percent") ? 100.0 : 1e6));
        }
    }
}
