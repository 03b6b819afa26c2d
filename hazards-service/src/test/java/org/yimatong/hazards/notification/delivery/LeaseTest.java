package org.yimatong.hazards.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.notification.NotificationRules;
import org.yimatong.hazards.notification.Settings;

class LeaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"1S", "10S", "30S", "5M"})
    void one_just_taken_is_long_enough_to_send_whatever_the_patience(String answerWithin) {
        var rules = Settings.of(NotificationRules.class, Map.of("yimatong.notification.answer-within", answerWithin));
        var needed = rules.answerWithin().multipliedBy(2);

        assertThat(lease(Duration.ZERO).hasLeft(needed, rules.held())).isTrue();
        assertThat(lease(rules.held().minus(needed)).hasLeft(needed, rules.held()))
                .isFalse();
    }

    private static Lease lease(Duration ago) {
        return new Lease(UUID.randomUUID(), Instant.EPOCH, System.nanoTime() - ago.toNanos());
    }
}
