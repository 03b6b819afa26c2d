package org.yimatong.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritableTimeTest {

    record Dated(LocalDate day, Instant instant) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    WritableTimeTest() {
        new StrictJson().customize(json);
    }

    @Test
    void years_of_four_digits_are_read() throws JsonProcessingException {
        assertThat(json.readValue("""
                {"day":"9999-12-31","instant":"0001-01-01T00:00:00Z"}
                """, Dated.class))
                .isEqualTo(new Dated(LocalDate.of(9999, 12, 31), Instant.parse("0001-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\":\"+10000-01-01\"}",
                "{\"day\":\"0000-12-31\"}",
                "{\"day\":\"-999999999-01-01\"}",
                "{\"instant\":\"+10000-01-01T00:00:00Z\"}",
                "{\"instant\":\"-1000000000-01-01T00:00:00Z\"}"
            })
    void others_are_no_input(String body) {
        assertThatThrownBy(() -> json.readValue(body, Dated.class)).isInstanceOf(InvalidFormatException.class);
    }
}
