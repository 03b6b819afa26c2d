package org.yimatong.hazards.telemetry.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.telemetry.TelemetryConfig;

class RetentionRuleTest {

    @Test
    void the_usual_configuration_is_lawful() {
        assertThatCode(() -> check("settling", "1H")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"29D", "719H"})
    void readings_are_kept_as_long_as_the_law_demands_even_if_none_may_come_so_late(String kept) {
        assertThatThrownBy(() -> check(Map.of("raw-retention", kept, "oldest", "1D")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order 40");
    }

    @ParameterizedTest
    @CsvSource({
        "raw-retention,    29D,  raw-retention",
        "raw-retention,    719H, raw-retention",
        "oldest,           31D,  oldest",
        "rollup-retention, 29D,  rollup-retention",
        "settling,         -1S,  settling"
    })
    void what_would_lose_readings_does_not_start_and_is_named(String key, String value, String named) {
        assertThatThrownBy(() -> check(key, value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("yimatong.telemetry." + named);
    }

    private static void check(String key, String value) {
        check(Map.of(key, value));
    }

    private static void check(Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(TelemetryConfig.class);
        settings.forEach((key, value) -> builder.withDefaultValue("yimatong.telemetry." + key, value));
        new RetentionRule(builder.build().getConfigMapping(TelemetryConfig.class)).check(new StartupEvent());
    }
}
