package org.yimatong.hazards.rates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void a_hundred_percent_is_said_of_the_whole_only() {
        assertThat(new Share(99_999L, 100_000L).percent()).isEqualTo("99.99");
        assertThat(new Share(2L, 3L).percent()).isEqualTo("66.66");
        assertThat(new Share(5L, 5L).percent()).isEqualTo("100.00");
    }

    @Test
    void nothing_and_the_unknown_have_no_percentage() {
        assertThat(Share.NONE.percent()).isNull();
        assertThat(Share.UNKNOWN.percent()).isNull();
        assertThat(new Share(5L, 5L).plus(Share.UNKNOWN)).isEqualTo(Share.UNKNOWN);
    }
}
