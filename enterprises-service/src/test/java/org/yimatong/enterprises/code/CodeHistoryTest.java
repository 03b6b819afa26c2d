package org.yimatong.enterprises.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Decisions.onCode;
import static org.yimatong.enterprises.Decisions.overridden;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.EventExamples.alarm;
import static org.yimatong.enterprises.code.EventExamples.closed;
import static org.yimatong.enterprises.code.EventExamples.generalFinding;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.SettableClock;
import org.yimatong.enterprises.policy.CodePolicies;
import org.yimatong.enterprises.policy.PolicyExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CodeHistoryTest {

    private static final Instant NEW_YEAR_OF_2020 = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    SystemView system;

    @Inject
    CodePolicies policies;

    @Inject
    SettableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void every_state_of_the_past_can_be_computed_again_from_what_it_rested_on() {
        var uscc = registered(GAOLING);
        var finding = UUID.randomUUID();
        var today = LocalDate.now(ZoneOffset.ofHours(8));
        send(majorFinding(uscc, finding));
        awaitStatus(uscc, "RED");
        send(alarm(uscc, UUID.randomUUID(), "HIGH"));
        send(generalFinding(uscc, UUID.randomUUID(), today));
        send(closed(uscc, finding, 2));
        awaitStatus(uscc, "YELLOW");
        overridden(uscc, "RED", Instant.now().plusSeconds(3_600));
        onCode(uscc, "suspension").statusCode(200);
        onCode(uscc, "reinstatement").statusCode(200);
        clock.set(today.plusDays(2).atStartOfDay().toInstant(ZoneOffset.ofHours(8)));
        CodeLooks.awaitReasons(uscc, 2);

        var changes = system.historyOf(uscc);

        // one for each line above, but that two events of one topic may be taken as one change
        assertThat(changes).hasSizeGreaterThanOrEqualTo(8).allSatisfy(change -> {
            var policy = system.call(() -> policies.inForceAt(change.at()));
            assertThat(policy.version()).isEqualTo(change.policyVersion());
            assertThat(policy.evaluate(change.inputs(), change.at())).isEqualTo(change.evaluation());
        });
    }

    @Test
    void the_first_policy_is_the_one_its_tests_are_about() {
        assertThat(system.call(() -> policies.inForceAt(NEW_YEAR_OF_2020))).isEqualTo(PolicyExamples.FIRST);
    }
}
