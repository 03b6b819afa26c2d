package org.yimatong.benchmarks.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void a_message_is_json_as_the_suite_takes_it() throws IOException {
        var message = new Message(160, 2);
        message.normal("BENCH-001");
        message.reading("PROBE", TestSensors.BEYOND_HIGH, 7);

        var readings =
                new ObjectMapper().readTree(message.toBuffer().getBytes()).path("readings");

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).path("sensor").asText()).isEqualTo("BENCH-001");
        assertThat(readings.get(1).path("sequence").asLong()).isEqualTo(160);
        assertThat(readings.get(1).path("value").decimalValue()).isEqualTo("85.07");
        assertThat(Instant.parse(readings.get(0).path("observedAt").asText())).isBeforeOrEqualTo(Instant.now());
    }
}
