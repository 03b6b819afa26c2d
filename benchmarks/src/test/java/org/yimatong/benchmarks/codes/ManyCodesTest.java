package org.yimatong.benchmarks.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.codes.v1.CodeEvent;

class ManyCodesTest {

    private static final Instant AT = Instant.parse("2026-11-22T05:00:00.123456Z");

    @Test
    void each_code_is_an_event_that_its_readers_understand() {
        for (int number = 0; number < 20; number++) {
            var code = ManyCodes.of(number, 1, AT);

            assertThat(EventJson.read(EventJson.write(code, "/enterprises-service"), CodeEvent.class))
                    .isEqualTo(new Received.Fact<CodeEvent>(code));
        }
    }

    @Test
    void no_two_enterprises_share_a_token_or_a_registration_code() {
        var codes = IntStream.range(0, 2_000)
                .mapToObj(number -> ManyCodes.of(number, 1, AT))
                .toList();

        assertThat(new HashSet<>(codes.stream().map(CodeEvent::uscc).toList())).hasSize(2_000);
        assertThat(new HashSet<>(ManyCodes.tokens(2_000))).hasSize(2_000);
    }

    @Test
    void a_token_is_as_long_as_a_real_one() {
        assertThat(ManyCodes.token(199_999)).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void every_tenth_code_is_not_green() {
        var yellow = IntStream.range(0, 100)
                .mapToObj(number -> ManyCodes.of(number, 7, AT))
                .filter(code -> code.status().equals("YELLOW"))
                .toList();

        assertThat(yellow)
                .hasSize(10)
                .allSatisfy(code -> assertThat(code.reasons()).isNotEmpty());
    }
}
