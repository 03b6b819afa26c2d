package org.yimatong.kit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UnknownSettingsTest {

    @Inject
    UnknownSettings unknownSettings;

    @Test
    void a_setting_that_is_misspelled_is_refused_with_its_place_and_what_may_be_meant() {
        assertThatThrownBy(() -> check(Map.of("yimatong.retention.answer", "90D"), Set.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("There is no setting yimatong.retention.answer (in PropertiesConfigSource[source=a file]);"
                        + " did you mean yimatong.retention.answers?");
    }

    @Test
    void the_value_is_never_told_for_it_may_be_a_secret() {
        assertThatThrownBy(() -> check(Map.of("yimatong.personal-data.keyy", "c2VjcmV0"), Set.of()))
                .hasMessageContaining("yimatong.personal-data.keyy")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yimatong.access.whole-city-area",
                "yimatong.audit.seal-every",
                "yimatong.identity.client-secret",
                "yimatong.outbox.topics[0]",
                "yimatong.personal-data.former-keys",
                "%prod.yimatong.limits.exempt-roles",
                "yimatong.retention.answers",
                "quarkus.http.port"
            })
    void what_is_known_may_be_set_though_it_has_a_default_or_is_not_set_now(String name) {
        assertThatCode(() -> check(Map.of(name, "x"), Set.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YIMATONG_PERSONAL_DATA_KYE", "YIMATONG_RETENTION_ANSWER", "YIMATONG_AUDIT_SEALEVERY"})
    void a_slip_in_the_environment_is_refused(String variable) {
        assertThatThrownBy(() -> check(Map.of(), Set.of(variable)))
                .hasMessageStartingWith(
                        "There is no setting " + variable + " (in the environment); did you mean YIMATONG_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YIMATONG_PERSONAL_DATA_KEY",
                "YIMATONG_PROMISE_DEADLINE",
                "YIMATONG_LIMITS_CALLS_AT_ONCE",
                "JAVA_HOME"
            })
    void the_environment_may_hold_what_other_parts_of_the_suite_know(String variable) {
        assertThatCode(() -> check(Map.of(), Set.of(variable))).doesNotThrowAnyException();
    }

    @Test
    void the_service_starts_with_what_it_is_given_here() {
        assertThatCode(() -> unknownSettings.check(new StartupEvent())).doesNotThrowAnyException();
        assertThat(AskedSettings.all())
                .contains("yimatong.outbox.source")
                .as("only what somebody knows is asked for, not whatever is there")
                .doesNotContain("yimatong.test.nobody-asks");
    }

    private static void check(Map<String, String> file, Set<String> environment) {
        UnknownSettings.require(
                List.of(new PropertiesConfigSource(file, "a file", 100)), environment, AskedSettings.all());
    }
}
