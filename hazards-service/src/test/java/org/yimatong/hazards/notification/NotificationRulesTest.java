package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotificationRulesTest {

    @Test
    void pauses_grow_until_they_are_long_enough() {
        var rules = Settings.of(NotificationRules.class, Map.of());

        assertThat(rules.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(rules.pauseAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(rules.pauseAfter(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(rules.pauseAfter(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(rules.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_channel_is_held_long_enough_for_slow_answers_whatever_the_patience() {
        assertThat(rules("10S").held()).isEqualTo(Duration.ofMinutes(1));
        assertThat(rules("15S").held()).isEqualTo(Duration.ofMinutes(1));
        assertThat(rules("30S").held()).isEqualTo(Duration.ofMinutes(2));
    }

    private static NotificationRules rules(String answerWithin) {
        return Settings.of(NotificationRules.class, Map.of("yimatong.notification.answer-within", answerWithin));
    }
}
