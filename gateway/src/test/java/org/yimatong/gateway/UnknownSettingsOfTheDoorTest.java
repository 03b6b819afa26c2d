package org.yimatong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.yimatong.gateway.limit.LimitSettings;
import org.yimatong.gateway.testing.BehindTheDoor;

/** Who misspells a limit believes that it holds. */
@QuarkusTest
@BehindTheDoor
class UnknownSettingsOfTheDoorTest {

    private static final Map<String, String> ENOUGH = Map.of("yimatong.public-address", "http://127.0.0.1:8080");

    @Test
    void a_setting_that_no_group_knows_is_refused_with_its_place() {
        assertThatThrownBy(() -> startedWith(Map.of("yimatong.public-adress", "https://yimatong.example")))
                .hasMessageContaining("yimatong.public-adress")
                .hasMessageContaining("a file");
        assertThatThrownBy(() -> startedWith(Map.of("yimatong.limit.pages-per-second", "1")))
                .hasMessageContaining("yimatong.limit.pages-per-second");
    }

    @Test
    void what_a_group_knows_may_be_set() {
        assertThatCode(() -> startedWith(Map.of("yimatong.limits.pages-per-second", "1")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_environment_may_hold_what_other_parts_of_the_suite_know() {
        var environment = Map.of("YIMATONG_PERSONAL_DATA_KEY", "c2VjcmV0", "YIMATONG_LIMITS_CALLER_AT_ONCE", "1");

        assertThatCode(() -> builder(Map.of())
                        .withSources(new EnvConfigSource(environment, 300))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void the_door_itself_starts_with_all_of_them() {
        var settings = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(OwnSettings.class);

        assertThat(settings.publicAddress()).hasHost("yimatong.example");
    }

    private static SmallRyeConfig startedWith(Map<String, String> file) {
        return builder(file).build();
    }

    private static SmallRyeConfigBuilder builder(Map<String, String> file) {
        return new SmallRyeConfigBuilder()
                .withMapping(OwnSettings.class)
                .withMapping(LimitSettings.class)
                .withSources(new PropertiesConfigSource(ENOUGH, "defaults", 50))
                .withSources(new PropertiesConfigSource(file, "a file", 100));
    }
}
