package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yimatong.hazards.telemetry.Reading;

class JudgedMessageTest {

    private final JudgedMessage message = new JudgedMessage();

    @Test
    void of_two_that_contradict_each_other_the_first_counts_and_the_second_is_refused_at_its_place() {
        message.accept("S", new Reading(1, 200, 1, 5));
        message.reject(1, Rejection.NOT_AN_OBJECT);
        message.accept("S", new Reading(1, 100, 1, 7));
        message.accept("S", new Reading(1, 200, 1, 6));
        message.accept("S", new Reading(1, 200, 1, 5));

        message.settle();

        assertThat(message.bySource().get("S")).containsExactly(new Reading(1, 100, 1, 7), new Reading(1, 200, 1, 5));
        var report = message.report(new RecentReadings());
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.duplicate()).isEqualTo(1);
        assertThat(report.rejected())
                .containsExactly(
                        new RejectedReading(1, Rejection.NOT_AN_OBJECT), new RejectedReading(3, Rejection.CONFLICTING));
    }
}
