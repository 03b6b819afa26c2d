package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChannelActivityTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final NotificationRules rules = Settings.of(NotificationRules.class, Map.of());
    private final ChannelActivity activity = new ChannelActivity(UUID.randomUUID());

    @Test
    void a_recipient_is_gone_when_it_has_said_so_three_times_in_ten_minutes() {
        assertThat(goneAfter(0)).isFalse();
        assertThat(goneAfter(5)).isFalse();
        assertThat(goneAfter(9)).isFalse();
        assertThat(goneAfter(10)).isTrue();
    }

    @Test
    void two_answers_are_not_enough_however_long_it_lasts() {
        assertThat(goneAfter(0)).isFalse();
        assertThat(goneAfter(60)).isFalse();
        assertThat(goneAfter(61)).isTrue();
    }

    @Test
    void another_answer_in_between_begins_it_anew() {
        goneAfter(0);
        goneAfter(5);
        activity.failed("http-503", after(6), rules);
        assertThat(goneAfter(10)).isFalse();
        activity.delivered(after(11));
        assertThat(goneAfter(12)).isFalse();
        assertThat(goneAfter(20)).isFalse();
        assertThat(goneAfter(22)).isTrue();
    }

    @Test
    void others_are_told_once_an_hour_until_something_is_delivered_or_it_is_resumed() {
        assertThat(tellsAfter(0)).isTrue();
        assertThat(tellsAfter(59)).isFalse();
        assertThat(tellsAfter(60)).isTrue();
        activity.delivered(after(61));
        assertThat(tellsAfter(62)).isTrue();
        activity.resumed();
        assertThat(tellsAfter(63)).isTrue();
    }

    private boolean goneAfter(int minutes) {
        return activity.gone("http-410", after(minutes), rules);
    }

    private boolean tellsAfter(int minutes) {
        return activity.tellsOthers(after(minutes), rules);
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
