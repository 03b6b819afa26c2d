package org.yimatong.hazards.telemetry.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;

class RollupsJsonTest {

    private static final long MINUTE = 60_000_000;
    private static final int MONTH_OF_MINUTES = 43_200;

    private final Rollups rollups = new Rollups(Resolution.MINUTE);

    @Test
    void they_are_columns() {
        var begin = EpochMicros.of(Instant.parse("2026-11-21T23:59:00Z"));
        rollups.add(begin, 12, -1.5, 1e7, 0.1, 2, 3.25);
        rollups.add(begin + MINUTE, 1, 50, 50, 50, 50, 50);

        assertThat(new String(RollupsJson.of(rollups), StandardCharsets.US_ASCII))
                .isEqualTo("{\"resolution\":\"MINUTE\",\"from\":[\"2026-11-21T23:59:00Z\",\"2026-11-22T00:00:00Z\"],"
                        + "\"count\":[12,1],\"min\":[-1.5,50.0],\"max\":[10000000.0,50.0],\"avg\":[0.1,50.0],"
                        + "\"first\":[2.0,50.0],\"last\":[3.25,50.0]}");
    }

    @Test
    void none_are_empty_columns() throws IOException {
        assertThat(read().get("from")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                0.05,
                -0.05,
                1.005,
                -7.0001,
                0.00001,
                1e-310,
                4.9e-324,
                1e15,
                123456789012345.6,
                1e22,
                -1e300,
                1.7976931348623157e308,
                0.1 + 0.2,
                1.0 / 3,
                99999.99995
            })
    void every_number_comes_back_bit_for_bit(double number) throws IOException {
        rollups.add(0, 1, number, number, number, number, number);

        assertThat(bits(read().get("avg").get(0))).isEqualTo(Double.doubleToRawLongBits(number));
    }

    @Test
    void a_month_comes_back_whatever_the_numbers() throws IOException {
        var random = new Random(5);
        for (var minute = 0; minute < MONTH_OF_MINUTES; minute++) {
            var number = switch (minute % 3) {
                case 0 -> Math.rint(random.nextDouble(-1e6, 1e6) * 100) / 100;
                case 1 -> random.nextDouble(-1e3, 1e3);
                default -> (double) random.nextInt();
            };
            rollups.add(minute * MINUTE, minute, number, number, number, number, number);
        }

        var json = read();
        var last = rollups.last();

        for (var i = 0; i < MONTH_OF_MINUTES; i++) {
            assertThat(json.get("from").get(i).textValue())
                    .isEqualTo(EpochMicros.toInstant(i * MINUTE).toString());
            assertThat(json.get("count").get(i).longValue()).isEqualTo(i);
            assertThat(bits(json.get("last").get(i))).isEqualTo(Double.doubleToRawLongBits(last[i]));
        }
    }

    private JsonNode read() throws IOException {
        return new ObjectMapper().readTree(RollupsJson.of(rollups));
    }

    private static long bits(JsonNode number) {
        return Double.doubleToRawLongBits(number.doubleValue());
    }
}
