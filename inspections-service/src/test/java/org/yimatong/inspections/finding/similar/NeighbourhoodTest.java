package org.yimatong.inspections.finding.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.finding.Site;

class NeighbourhoodTest {

    private final Neighbourhood around = new Neighbourhood(site("109.0801", "34.5301"), 1000);

    @Test
    void a_degree_of_latitude_is_111_kilometres_and_one_of_longitude_less() {
        assertThat(around.metresTo(site("109.0801", "35.5301"))).isCloseTo(111_195, Offset.offset(1L));
        assertThat(around.metresTo(site("110.0801", "34.5301"))).isCloseTo(91_605, Offset.offset(10L));
        assertThat(around.metresTo(around.centre())).isZero();
    }

    @Test
    void its_cells_hold_every_point_of_the_circle() {
        for (var degrees = 0; degrees < 360; degrees++) {
            var north = 34.5301 + 0.00899 * Math.sin(Math.toRadians(degrees));
            var east = 109.0801 + 0.00899 / Math.cos(Math.toRadians(34.5301)) * Math.cos(Math.toRadians(degrees));

            assertThat(around.cells()).contains((int) Math.floor(north * 100) * 100_000 + (int) Math.floor(east * 100));
        }
    }

    private static Site site(String longitude, String latitude) {
        return new Site(new BigDecimal(longitude), new BigDecimal(latitude));
    }
}
