package mainstay.place.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    private static final List<LocalAuthority> ALL = Authorities.shipped().all();
    private final PlaceNames names = new PlaceNames(ALL);

    @Test
    void everyNameAndCodeIsFoundAndNoTwoAreTheSame() {
        for (LocalAuthority one : ALL) {
            assertThat(names.find(one.name())).contains(one);
            assertThat(names.find(one.code())).contains(one);
        }
        assertThat(ALL).extracting(one -> PlaceNames.key(one.name())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leeds | Leeds",
                "LEEDS CITY COUNCIL | Leeds",
                "e08000035 | Leeds",
                "bristol | Bristol, City of",
                "City of Bristol | Bristol, City of",
                "Bath & North-East  Somerset | Bath and North East Somerset",
                "bournemouth christchurch poole | Bournemouth, Christchurch and Poole",
                "Saint Helens | St. Helens",
                "durham | County Durham",
                "London Borough of Camden | Camden",
                "The City of London Corporation | City of London",
                "Council of the Isles of Scilly | Isles of Scilly",
                "Royal Borough of Kensington & Chelsea | Kensington and Chelsea",
                "southend on sea | Southend-on-Sea",
                "Kingston-upon-Hull | Kingston upon Hull, City of",
                "milton keynes city council | Milton Keynes"
            })
    void peopleWriteNamesDifferently(String typed, String name) {
        assertThat(names.find(typed)).map(LocalAuthority::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leds | Leeds",
                "Stokport | Stockport",
                "hull | Kingston upon Hull, City of",
                "kingston | Kingston upon Hull, City of or Kingston upon Thames",
                "leeds.yaml | Leeds",
                "Wolverhamton | Wolverhampton"
            })
    void whatIsNotANameGetsTheNearestOne(String typed, String near) {
        assertThat(names.find(typed)).isEmpty();
        assertThat(names.nearest(typed)).contains(near);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nottingham County Council | Nottingham or Nottinghamshire",
                "County of Derby | Derby or Derbyshire",
            })
    void aNameThatMayMeanSeveralIsNone(String typed, String choices) {
        assertThat(names.find(typed)).isEmpty();
        assertThat(names.nearest(typed)).contains(choices);
    }

    @Test
    void londonIsNotTheCityOfLondon() {
        assertThat(names.find("London")).isEmpty();
        assertThat(names.find("Greater London")).isEmpty();
        assertThat(names.find("The City of London")).isPresent();
    }

    @Test
    void everyAuthorityIsFoundByItsOwnName() {
        assertThat(Authorities.shipped().all())
                .allSatisfy(one -> assertThat(names.find(one.name())).contains(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "council", "./leeds", "leeds/", "..\\leeds", "E08000099", "Narnia", "of the"})
    void otherThingsAreNoPlaces(String typed) {
        assertThat(names.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Narnia", "E99999999", "my-plan.yaml", "upon"})
    void whereNothingIsNearNothingIsSuggested(String typed) {
        assertThat(names.nearest(typed)).isEmpty();
    }
}
