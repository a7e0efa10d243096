package mainstay.place.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.place.BuiltInPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherAreaTest {
    private static final List<LocalAuthority> ALL = Authorities.shipped().all();
    private final PlaceNames names = new PlaceNames(ALL);

    @Test
    void everyAuthorityHasANumberOfThreeDigitsOfItsOwn() {
        assertThat(ALL).extracting(one -> DfeNumbers.of(one.code())).allMatch(number -> number.matches("\\d{3}"));
        assertThat(ALL).extracting(one -> DfeNumbers.of(one.code())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"383, Leeds", "202, Camden", "301, Barking and Dagenham", " 356 , Stockport", "201, City of London"})
    void anAuthorityIsFoundByItsNumber(String number, String name) {
        assertThat(names.find(number)).map(LocalAuthority::name).contains(name);
    }

    @Test
    void whatComesInTheirPlaceExistsAndTheirNumbersAreOfNoOther() {
        List<String> there = ALL.stream().map(LocalAuthority::name).toList();
        List<String> numbers =
                ALL.stream().map(one -> DfeNumbers.of(one.code())).toList();
        OtherArea.all().forEach(area -> {
            assertThat(there).as(area.name()).containsAll(area.authorities());
            assertThat(numbers).doesNotContain(area.dfe());
            assertThat(names.find(area.name())).as(area.name()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cumbria | Cumbria was abolished in 2023. Name its successors: \"Cumberland\", \"Westmorland and Furness\".",
                "cumbria county council | Cumbria was abolished in 2023. Name its successors: \"Cumberland\", \"Westmorland and Furness\".",
                "909 | Cumbria was abolished in 2023. Name its successors: \"Cumberland\", \"Westmorland and Furness\".",
                "Northamptonshire | Northamptonshire was abolished in 2021. Name its successors: \"North Northamptonshire\", \"West Northamptonshire\".",
                "Poole | Poole was abolished in 2019. Name its successor: \"Bournemouth, Christchurch and Poole\".",
                "835 | The former Dorset was abolished in 2019. Name its successors: \"Dorset\", \"Bournemouth, Christchurch and Poole\".",
                "South Yorkshire | South Yorkshire is several authorities. Name one: \"Barnsley\", \"Doncaster\", \"Rotherham\", \"Sheffield\".",
                "London | London is a region. Name one of its authorities."
            })
    void anAreaThatIsNoAuthorityGetsItsSuccessorsOrItsParts(String typed, String sentence) {
        assertThat(names.find(typed)).isEmpty();
        assertThat(new BuiltInPlaces().hint(typed)).isEqualTo(" " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"North Yorkshire", "Somerset", "Buckinghamshire", "Dorset", "City of London"})
    void whatWentOnUnderItsNameIsFound(String name) {
        assertThat(names.find(name)).map(LocalAuthority::name).contains(name);
    }
}
