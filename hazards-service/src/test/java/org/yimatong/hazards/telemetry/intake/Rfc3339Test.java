package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.telemetry.EpochMicros;

class Rfc3339Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T08:30:00Z",
                "2026-11-21T08:30:00.1Z",
                "2026-11-21T08:30:00.123456Z",
                "2026-11-21T08:30:00.123456789Z",
                "2026-11-21T08:30:00+08:00",
                "2026-11-21T08:30:00.5-03:30",
                "2024-02-29T23:59:59Z",
                "2000-02-29T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z"
            })
    void instants_are_read_as_the_library_reads_them(String text) {
        assertThat(micros(text))
                .isEqualTo(EpochMicros.of(OffsetDateTime.parse(text).toInstant()));
    }

    @Test
    void every_day_of_two_centuries_is_read_right() {
        for (var day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            assertThat(micros(day + "T00:00:00Z")).isEqualTo(EpochMicros.of(Instant.parse(day + "T00:00:00Z")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-11-21",
                "2026-11-21T08:30:00",
                "2026-11-21 08:30:00Z",
                "2026-11-21T08:30:00.Z",
                "2026-11-21T08:30:00.1234567890Z",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-11-31T00:00:00Z",
                "2026-11-21T24:00:00Z",
                "2026-11-21T08:60:00Z",
                "2026-11-21T08:30:60Z",
                "2026-11-21T08:30:00ZZ",
                "2026-11-21T08:30:00+8:00",
                "2026-11-21T08:30:00+0800",
                "20a6-11-21T08:30:00Z",
                "٢٠٢٦-11-21T08:30:00Z"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThat(micros(text)).isEqualTo(Rfc3339.INVALID);
    }

    private static long micros(String text) {
        var embedded = ("\"" + text + "\"").toCharArray();
        return Rfc3339.micros(embedded, 1, text.length());
    }
}
