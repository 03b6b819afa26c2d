package org.yimatong.city.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gcj02Test {

    @ParameterizedTest
    @CsvSource({
        "108.942, 34.261, 108.94665504, 34.25941251",
        "109.224, 34.66, 109.22907107, 34.65883767",
        "109.21, 34.367, 109.21505658, 34.36564435"
    })
    void a_place_is_found_again_from_its_shifted_place(
            double longitude, double latitude, double shiftedLongitude, double shiftedLatitude) {
        var place = Gcj02.toCgcs2000(new Point(shiftedLongitude, shiftedLatitude));

        assertThat(place.longitude()).isEqualTo(longitude, within(1e-7));
        assertThat(place.latitude()).isEqualTo(latitude, within(1e-7));
    }
}
