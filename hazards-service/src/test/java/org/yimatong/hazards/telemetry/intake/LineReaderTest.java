package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

    private static final String GOOD =
            "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1,\"value\":1.5}";

    private final LineReader lines = new LineReader(3);

    @Test
    void each_line_is_a_reading_and_empty_lines_are_none() {
        assertThat(read(GOOD + "\n\n  \r\n" + GOOD + "\r\n" + GOOD).rejections())
                .containsExactly(null, null, null);
        assertThat(read("").rejections()).isEmpty();
        assertThat(read("\n\n").rejections()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | MALFORMED",
                "{\"sensor\":\"LT-1\" | MALFORMED",
                "} | MALFORMED",
                "{'sensor':1} | MALFORMED",
                "[1] | NOT_AN_OBJECT",
                "null | NOT_AN_OBJECT",
                "[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] | MALFORMED",
                "{} | SENSOR_INVALID"
            })
    void a_line_that_is_no_reading_costs_itself_only(String line, Rejection reason) {
        assertThat(read(GOOD + "\n" + line + "\n" + GOOD).rejections()).containsExactly(null, reason, null);
    }

    @Test
    void a_line_of_no_known_coding_costs_itself_only() {
        var elements = new ReadElements();
        lines.read("\0\0\u00ff\u00fe\n{}".getBytes(StandardCharsets.ISO_8859_1), elements);
        assertThat(elements.rejections()).containsExactly(Rejection.MALFORMED, Rejection.SENSOR_INVALID);
    }

    @Test
    void two_readings_on_a_line_are_none() {
        assertThat(read(GOOD + GOOD + "\n" + GOOD).rejections()).containsExactly(Rejection.MALFORMED, null);
    }

    @Test
    void more_lines_than_a_message_takes_are_too_many() {
        assertThatThrownBy(() -> read((GOOD + "\n").repeat(4))).isInstanceOf(MessageTooLarge.class);
        assertThat(read((GOOD + "\n\n").repeat(3)).rejections()).hasSize(3);
    }

    private ReadElements read(String message) {
        var elements = new ReadElements();
        lines.read(message.getBytes(StandardCharsets.UTF_8), elements);
        return elements;
    }
}
