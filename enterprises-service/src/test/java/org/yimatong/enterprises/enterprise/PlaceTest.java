package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    /** A centimetre, in degrees; the points are published to a millimetre. */
    private static final double A_CENTIMETRE = 1e-7;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/gcj02-points.csv", numLinesToSkip = 1)
    void coordinates_of_web_maps_are_converted(
            String name, double latitude, double longitude, double shiftedLatitude, double shiftedLongitude) {
        var shifted = Gcj02.fromCgcs2000(new Gcj02.Point(longitude, latitude));
        assertThat(shifted.longitude()).isCloseTo(shiftedLongitude, within(1e-8));
        assertThat(shifted.latitude()).isCloseTo(shiftedLatitude, within(1e-8));

        var place = Place.told(BigDecimal.valueOf(shiftedLongitude), BigDecimal.valueOf(shiftedLatitude), Datum.GCJ02);
        assertThat(place.longitude().doubleValue()).isCloseTo(longitude, within(A_CENTIMETRE));
        assertThat(place.latitude().doubleValue()).isCloseTo(latitude, within(A_CENTIMETRE));
        assertThat(place.givenIn()).isEqualTo(Datum.GCJ02);
    }

    @ParameterizedTest
    @CsvSource({"73.6,39.4", "87.6,43.8", "105,35", "109.5,18.2", "121.5,31.2", "131,48", "123,53.5"})
    void the_conversion_goes_there_and_back_to_less_than_a_centimetre_everywhere(double longitude, double latitude) {
        var back = Gcj02.toCgcs2000(Gcj02.fromCgcs2000(new Gcj02.Point(longitude, latitude)));

        assertThat(back.longitude()).isCloseTo(longitude, within(A_CENTIMETRE));
        assertThat(back.latitude()).isCloseTo(latitude, within(A_CENTIMETRE));
    }

    @Test
    void surveyed_coordinates_are_kept_as_they_are() {
        var place = Place.told(new BigDecimal("109.115702"), new BigDecimal("34.564253"), Datum.CGCS2000);

        assertThat(place.longitude()).isEqualByComparingTo("109.115702");
        assertThat(place.latitude()).isEqualByComparingTo("34.564253");
    }

    @Test
    void a_place_with_longitude_and_latitude_swapped_is_not_in_the_country() {
        assertThat(Place.isInChina(new BigDecimal("34.56"), new BigDecimal("109.11")))
                .isFalse();
        assertThat(Place.isInChina(new BigDecimal("109.11"), new BigDecimal("34.56")))
                .isTrue();
    }
}
