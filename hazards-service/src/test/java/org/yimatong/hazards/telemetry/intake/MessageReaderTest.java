package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.kit.problem.BadRequest;
import org.yimatong.kit.problem.InvalidInput;

class MessageReaderTest {

    private static final String GOOD =
            "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1,\"value\":1.5}";

    private final MessageReader messages = new MessageReader(3);

    @Test
    void a_reading_is_read_as_it_was_written() {
        var reading = new ReadingReader();

        messages.read(message(GOOD), new ReadElements(reading));

        assertThat(reading.sensor()).isEqualTo("LT-1");
        assertThat(reading.sequence()).isEqualTo(1);
        assertThat(reading.value()).isEqualTo(1.5);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":null | VALUE_MISSING",
                "\"value\":NaN | NOT_FINITE",
                "\"value\":Infinity | NOT_FINITE",
                "\"value\":-Infinity | NOT_FINITE",
                "\"value\":1e309 | NOT_FINITE",
                "\"value\":1e1000000000 | NOT_FINITE",
                "\"value\":\"1.5\" | NOT_A_NUMBER",
                "\"value\":\"NaN\" | NOT_A_NUMBER",
                "\"value\":true | NOT_A_NUMBER",
                "\"value\":\"\" | NOT_A_NUMBER",
                "\"value\":false | NOT_A_NUMBER",
                "\"value\":[1.5] | NOT_A_NUMBER",
                "\"value\":{\"a\":1} | NOT_A_NUMBER",
                "\"value\":1.5,\"value\":99 | DUPLICATE_MEMBER",
                "\"value\":1.5,\"level\":{\"a\":[1]} | UNKNOWN_MEMBER",
                "\"values\":1.5 | UNKNOWN_MEMBER"
            })
    void a_value_that_is_none_is_refused_and_the_next_reading_is_read(String value, Rejection reason) {
        var odd = GOOD.replace("\"value\":1.5", value);

        assertThat(rejections(message(odd + "," + GOOD))).containsExactly(reason, null);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1,\"value\":1} | SENSOR_INVALID",
                "{\"sensor\":7,\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1,\"value\":1} | SENSOR_INVALID",
                "{\"sensor\":\"LT-1\",\"sequence\":1,\"value\":1} | TIME_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":1763713800,\"sequence\":1,\"value\":1} | TIME_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"value\":1} | SEQUENCE_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":-1,\"value\":1} | SEQUENCE_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1.0,\"value\":1} | SEQUENCE_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":9223372036854775808,\"value\":1} | SEQUENCE_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1} | VALUE_MISSING",
                "{\"sensor\":null,\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":1,\"value\":1} | SENSOR_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":null,\"sequence\":1,\"value\":1} | TIME_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-02-30T08:30:00Z\",\"sequence\":1,\"value\":1} | TIME_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21 08:30:00\",\"sequence\":1,\"value\":1} | TIME_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":\"1\",\"value\":1} | SEQUENCE_INVALID",
                "{\"sensor\":\"LT-1\",\"observedAt\":\"2026-11-21T08:30:00Z\",\"sequence\":null,\"value\":1} | SEQUENCE_INVALID",
                "{} | SENSOR_INVALID",
                "null | NOT_AN_OBJECT",
                "[[1]] | NOT_AN_OBJECT",
                "17 | NOT_AN_OBJECT"
            })
    void an_element_that_is_no_reading_is_refused_and_the_next_reading_is_read(String element, Rejection reason) {
        assertThat(rejections(message(element + "," + GOOD))).containsExactly(reason, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"readings\":[",
                "{\"readings\":[{]}",
                "not json",
                "{\"readings\":[1,]}",
                "\ufeff",
                "{'readings':[]}"
            })
    void what_is_no_json_is_refused_whole(String text) {
        assertThatThrownBy(() -> messages.read(text.getBytes(StandardCharsets.UTF_8), new ReadElements()))
                .isInstanceOfAny(BadRequest.class, InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{}",
                "{\"readings\":{}}",
                "{\"readings\":[],\"more\":1}",
                "{\"readings\":[],\"readings\":[]}",
                "{\"readings\":[]} {}",
                "{\"Readings\":[]}",
                "\"readings\"",
                "17"
            })
    void json_that_is_no_message_of_readings_is_refused_whole(String text) {
        assertThatThrownBy(() -> messages.read(text.getBytes(StandardCharsets.UTF_8), new ReadElements()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void bytes_of_no_known_coding_are_refused_whole() {
        for (var bytes : new byte[][] {{0, 0, -1, -2}, {0, 0, 0, '{', 0, 0}, {0, 0, -2, -1, 127, 0, 0, 0}}) {
            assertThatThrownBy(() -> messages.read(bytes, new ReadElements())).isInstanceOf(BadRequest.class);
        }
    }

    @Test
    void deep_json_is_refused_before_it_costs_anything() {
        var deep = "{\"readings\":[" + "[".repeat(20_000);

        assertThatThrownBy(() -> messages.read(deep.getBytes(StandardCharsets.UTF_8), new ReadElements()))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void more_readings_than_a_message_takes_are_too_many() {
        var four = message(String.join(",", GOOD, GOOD, GOOD, GOOD));

        assertThatThrownBy(() -> messages.read(four, new ReadElements()))
                .isInstanceOfSatisfying(MessageTooLarge.class, tooLarge -> {
                    assertThat(tooLarge.status()).isEqualTo(413);
                    assertThat(tooLarge.members()).containsEntry("limit", 3L);
                });
    }

    private List<Rejection> rejections(byte[] message) {
        var elements = new ReadElements();
        messages.read(message, elements);
        return elements.rejections();
    }

    private static byte[] message(String elements) {
        return ("{\"readings\":[" + elements + "]}").getBytes(StandardCharsets.UTF_8);
    }
}
