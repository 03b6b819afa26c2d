package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelTermsTest {

    private static final ChannelTerms SEVERE_ONES = terms(2, NotificationStage.RAISED);

    @Test
    void who_wants_severe_alarms_only_hears_of_no_others() {
        assertThat(SEVERE_ONES.tellsOf(NotificationStage.RAISED, 1, 0)).isFalse();
        assertThat(SEVERE_ONES.tellsOf(NotificationStage.RAISED, 2, 0)).isTrue();
    }

    @Test
    void an_alarm_that_rises_to_their_level_is_raised_for_them() {
        assertThat(SEVERE_ONES.tellsOf(NotificationStage.RISEN, 2, 1)).isTrue();
        assertThat(terms(1, NotificationStage.RAISED).tellsOf(NotificationStage.RISEN, 2, 1))
                .isFalse();
        assertThat(terms(2, NotificationStage.REPEATED).tellsOf(NotificationStage.RISEN, 2, 1))
                .isFalse();
    }

    private static ChannelTerms terms(int fromSeverity, NotificationStage stage) {
        return new ChannelTerms("值班室", "duty@example.org", fromSeverity, Set.of(stage));
    }
}
