package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.generalFinding;
import static org.yimatong.enterprises.policy.PolicyDocuments.adopted;
import static org.yimatong.enterprises.policy.PolicyDocuments.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PolicyChangeTest {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    @Inject
    SettableClock clock;

    @Inject
    SystemView system;

    @Inject
    CodeFreshness freshness;

    @Inject
    Freshness inputs;

    @Inject
    Codes codes;

    private static final AtomicInteger DAYS = new AtomicInteger(15_000);

    /** Later than any other test looks, and each time before the one that was adopted last. */
    private final Instant effective =
            Instant.now().plus(Duration.ofDays(DAYS.addAndGet(-10))).truncatedTo(ChronoUnit.SECONDS);

    private final LocalDate never = LocalDate.now(XIAN).plusYears(60);

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void every_code_is_judged_anew_at_the_instant_at_which_a_version_takes_effect() {
        var affected = registered(GAOLING);
        var untouched = registered(GAOLING);
        send(generalFinding(affected, UUID.randomUUID(), never));
        await().untilAsserted(() -> assertThat(code(affected).getList("inputs")).hasSize(1));
        var version = draft();
        adopted(version, "administrator", effective).statusCode(200);
        assertThat(code(affected).getString("status")).isEqualTo("GREEN");

        clock.set(effective.plus(Duration.ofHours(5))); // the service was down for five hours
        awaitStatus(affected, "YELLOW");

        assertThat(code(affected).getString("since")).isEqualTo(effective.toString());
        assertThat(code(affected).getInt("policyVersion")).isEqualTo(version);
        assertThat(history(affected).getString("[0].at")).isEqualTo(effective.toString());
        assertThat(Instant.parse(history(affected).getString("[0].evaluatedAt")))
                .isAfter(effective);
        await().untilAsserted(() -> assertThat(
                        system.call(() -> codes.oldestPolicyFrom().orElseThrow()))
                .isEqualTo(effective));
        assertThat(statesOf(untouched)).containsExactly("GREEN");
        asOf(affected, effective.minusSeconds(1), "GREEN");
        asOf(affected, effective, "YELLOW");
    }

    @Test
    void nothing_is_called_fresh_before_all_codes_are_judged_by_the_new_version() {
        var uscc = registered(GAOLING);
        adopted(draft(), "administrator", effective).statusCode(200);
        clock.set(effective.plusSeconds(9));
        await().untilAsserted(() -> assertThat(
                        system.call(() -> codes.oldestPolicyFrom().orElseThrow()))
                .isEqualTo(effective));

        system.call(() -> {
            for (var topic : List.of("inspections.v1", "hazards.v1")) {
                inputs.advance(topic, 0, effective.plusSeconds(8));
            }
            assertThat(freshness.upTo()).isEqualTo(effective.plusSeconds(8));
            codes.update("policyFrom = ?1 where uscc = ?2", effective.minusSeconds(1), uscc);
            assertThat(freshness.upTo()).isEqualTo(effective);
            QuarkusTransaction.setRollbackOnly();
            return true;
        });
    }

    private static void asOf(String uscc, Instant instant, String status) {
        inspector(WHOLE_CITY)
                .queryParam("asOf", instant.toString())
                .get("/api/v1/codes/" + uscc)
                .then()
                .body("status", equalTo(status));
    }
}
