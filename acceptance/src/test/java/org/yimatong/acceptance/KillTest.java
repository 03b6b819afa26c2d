package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.acceptance.fault.Turmoil;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Stopwatch;
import org.yimatong.acceptance.suite.Suite;

/** Each process is killed once, while findings are filed and the plant reports. */
@Order(80)
@DisplayName("Sudden deaths")
@Concerns({Part.ENTERPRISES, Part.INSPECTIONS, Part.HAZARDS, Part.GATEWAY, Part.KAFKA, Part.KEYCLOAK, Part.CITY})
class KillTest {

    private static final Duration TO_RECOVER = Duration.ofSeconds(90);

    private final Suite suite;
    private final Turmoil turmoil;

    KillTest(Suite suite) {
        this.suite = suite;
        this.turmoil = Turmoil.of(suite);
    }

    @BeforeAll
    void both_stories_are_in_motion() {
        turmoil.begin();
        turmoil.awaitProgress(TO_RECOVER);
    }

    @AfterAll
    void the_stories_come_to_rest() {
        turmoil.close();
    }

    @Test
    @Order(1)
    void while_nobody_can_log_in_the_public_code_page_answers() {
        var before = suite.kill(Part.KEYCLOAK);

        assertThat(turmoil.codePage().status()).isEqualTo(200);
        var login = suite.addresses().readiness(Part.KEYCLOAK);
        assertThatThrownBy(() -> turmoil.passerby().look(login)).isInstanceOf(UncheckedIOException.class);

        awaitRecovery(Part.KEYCLOAK, before);
    }

    @Test
    @Order(2)
    void while_kafka_is_away_findings_are_filed_and_the_code_is_shown_as_unknown() {
        suite.freeze(Part.KAFKA);

        int filedBefore = turmoil.findings().count();
        await().atMost(Suite.STALE_AFTER.plusSeconds(10)).untilAsserted(() -> {
            var code = turmoil.codePage().json();
            assertThat(code.path("status").asText()).as("%s", code).isEqualTo("UNKNOWN");
            assertThat(code.path("stale").asBoolean()).isTrue();
        });
        assertThat(turmoil.findings().count()).isGreaterThan(filedBefore);

        awaitRecovery(Part.KAFKA, suite.kill(Part.KAFKA));
    }

    @Order(3)
    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "ENTERPRISES", "INSPECTIONS", "HAZARDS", "GATEWAY", "CITY"})
    void the_launcher_starts_a_killed_part_again_and_the_stories_go_on(Part part) {
        awaitRecovery(part, suite.kill(part));
    }

    @Test
    @Order(4)
    void a_new_launcher_takes_over_from_a_killed_one() {
        var before = suite.process(Part.GATEWAY);
        suite.killLauncher();

        suite.start();

        awaitRecovery(Part.GATEWAY, before);
    }

    private void awaitRecovery(Part part, ProcessHandle before) {
        var stopwatch = Stopwatch.start();
        await().atMost(TO_RECOVER)
                .until(() -> suite.folder()
                        .process(part)
                        .filter(process -> !process.equals(before))
                        .isPresent());
        turmoil.awaitReadiness(TO_RECOVER);
        turmoil.awaitProgress(TO_RECOVER);
        stopwatch.stop("until all went on after the death of " + part);
    }
}
