package org.yimatong.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Weighed(BigDecimal tonnes) {}

    private final ObjectMapper json = new ObjectMapper();

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1E-1000000000", "1e101", "0.1e-100", "NaN", "1e99999999999"})
    void a_number_that_nobody_could_write_out_is_refused(String number) {
        assertThatThrownBy(() -> weighed(number)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-12.5", "1e3", "123456789012345678901234567890.123456789"})
    void a_number_people_write_is_taken_as_it_is(String number) throws JsonProcessingException {
        assertThat(weighed(number).tonnes()).isEqualTo(new BigDecimal(number));
    }

    @Test
    void digits_without_end_are_refused() {
        assertThatThrownBy(() -> weighed("1".repeat(101))).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> weighed("1".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }

    private Weighed weighed(String number) throws JsonProcessingException {
        return json.readValue("{\"tonnes\":" + number + "}", Weighed.class);
    }
}
