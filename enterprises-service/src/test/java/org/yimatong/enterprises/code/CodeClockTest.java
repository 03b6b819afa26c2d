package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.code.CodeLooks.history;
import static org.yimatong.enterprises.code.CodeLooks.statesOf;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.generalFinding;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeClockTest {

    private static final ZoneId XIAN = ZoneId.of("Asia/Shanghai");

    @Inject
    SettableClock clock;

    private final LocalDate today = LocalDate.now(XIAN);
    private final Instant midnight = today.plusDays(1).atStartOfDay(XIAN).toInstant();
    private final UUID finding = UUID.randomUUID();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_deadline_that_passes_makes_the_code_yellow_without_any_message() {
        var uscc = registered(GAOLING);
        send(generalFinding(uscc, finding, today));
        await().untilAsserted(
                        () -> assertThat(code(uscc).getString("nextEvaluation")).isEqualTo(midnight.toString()));

        clock.set(midnight);
        awaitStatus(uscc, "YELLOW");

        assertThat(code(uscc).getString("since")).isEqualTo(midnight.toString());
        assertThat(code(uscc).getString("reasons[0].code")).isEqualTo("finding-overdue");
        assertThat(code(uscc).getString("nextEvaluation")).isNull();
    }

    @Test
    void a_change_found_late_stands_at_the_instant_it_was_due() {
        var uscc = registered(GAOLING);
        send(generalFinding(uscc, finding, today));
        await().untilAsserted(
                        () -> assertThat(code(uscc).getString("nextEvaluation")).isNotNull());

        clock.set(midnight.plus(Duration.ofDays(3)));
        awaitStatus(uscc, "YELLOW");

        assertThat(history(uscc).getString("[0].at")).isEqualTo(midnight.toString());
        assertThat(Instant.parse(history(uscc).getString("[0].evaluatedAt")))
                .isAfterOrEqualTo(midnight.plus(Duration.ofDays(3)));
    }

    @Test
    void deadlines_that_passed_one_by_one_while_nobody_looked_are_remembered_one_by_one() {
        var uscc = registered(GAOLING);
        send(generalFinding(uscc, finding, today));
        send(generalFinding(uscc, UUID.randomUUID(), today.plusDays(1)));
        await().untilAsserted(() -> assertThat(code(uscc).getList("inputs")).hasSize(2));

        clock.set(midnight.plus(Duration.ofDays(5)));
        await().untilAsserted(() -> assertThat(code(uscc).getList("reasons")).hasSize(2));

        assertThat(history(uscc).getList("at", String.class))
                .startsWith(midnight.plus(Duration.ofDays(1)).toString(), midnight.toString());
        assertThat(code(uscc).getString("since")).isEqualTo(midnight.toString());
    }

    @Test
    void a_finding_closed_in_time_changes_nothing_later() {
        var uscc = registered(GAOLING);
        send(generalFinding(uscc, finding, today));
        send(closed(uscc, finding, 2));
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");

        assertThat(code(uscc).getString("nextEvaluation")).isNull();
        assertThat(statesOf(uscc)).startsWith("RED", "GREEN");
    }
}
