package org.yimatong.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.events.codes.v1.CodeEvent;

class InstantTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T08:30:00Z",
                "2026-03-02T08:30:00.1Z",
                "2026-03-02T08:30:00.120Z",
                "2026-03-02T08:30:00.123456Z",
                "2026-03-02T08:30:59.123456789Z",
                "2028-02-29T23:59:59.000000001Z",
                "1969-12-31T23:59:59.999Z",
                "0001-01-01T00:00:00Z"
            })
    void the_usual_form_is_read_as_java_reads_it(String text) {
        assertThat(InstantText.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-02T08:30Z",
                "2026-03-02T08:30:00",
                "2026-03-02T08:30:00.Z",
                "2026-03-02T08:30:00.1234567890Z",
                "2026-03-02T08:30:00,5Z",
                "2026-03-02T08:30:00.12x4Z",
                "2026-03-02t08:30:00Z",
                "2026-02-30T08:30:00Z",
                "2026-13-02T08:30:00Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T16:30:00+08:00",
                "２026-03-02T08:30:00Z"
            })
    void anything_else_is_left_to_the_general_parser(String text) {
        assertThat(InstantText.read(text)).isNull();
    }

    @Test
    void an_event_may_tell_its_time_in_another_form_all_the_same() {
        var code = EventExamples.all()
                .filter(CodeEvent.class::isInstance)
                .map(CodeEvent.class::cast)
                .findFirst()
                .orElseThrow();
        var elsewhere =
                EventJson.write(code, "/x").replace("2026-03-02T08:30:00.123456Z", "2026-03-02T16:30:00.123456+08:00");

        assertThat(EventJson.read(elsewhere, CodeEvent.class)).isEqualTo(new Received.Fact<>(code));
    }
}
