package org.yimatong.hazards.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.health.HealthCondition.BAD_QUALITY;
import static org.yimatong.hazards.health.HealthCondition.OUT_OF_RANGE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.health.QualityJudge.Watched;

class QualityJudgeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final QualityJudge JUDGE = new QualityJudge(Duration.ofMinutes(1));

    @Test
    void one_reading_outside_the_range_is_told_at_once_and_is_no_bad_quality_yet() {
        var judgement = JUDGE.judge(new Watched(7, second(-40), second(0), second(0), second(0), false, false));

        assertThat(judgement.changes()).containsExactly(HealthChange.opened(7, OUT_OF_RANGE, second(0), second(0)));
        assertThat(judgement.badSince()).isEqualTo(second(0));
    }

    @Test
    void refused_readings_that_last_a_minute_are_bad_quality() {
        var judgement = JUDGE.judge(new Watched(7, second(-40), second(0), second(60), null, false, false));

        assertThat(judgement.changes()).containsExactly(HealthChange.opened(7, BAD_QUALITY, second(0), second(60)));
    }

    @Test
    void a_good_one_in_between_begins_the_minute_anew() {
        var judgement = JUDGE.judge(new Watched(7, second(30), second(0), second(70), null, false, false));

        assertThat(judgement.changes()).isEmpty();
        assertThat(judgement.badSince()).isEqualTo(second(70));
    }

    @Test
    void the_next_good_one_closes_both_even_of_the_same_instant() {
        var judgement = JUDGE.judge(new Watched(7, second(90), second(0), second(90), second(80), true, true));

        assertThat(judgement.changes())
                .containsExactly(
                        HealthChange.closed(7, OUT_OF_RANGE, second(90)),
                        HealthChange.closed(7, BAD_QUALITY, second(90)));
        assertThat(judgement.badSince()).isNull();
    }

    @Test
    void a_reading_outside_the_range_before_the_last_good_one_is_history() {
        var judgement = JUDGE.judge(new Watched(7, second(30), second(0), second(40), second(20), false, false));

        assertThat(judgement.changes()).isEmpty();
    }

    @Test
    void a_good_one_in_between_closes_what_stood_however_soon_the_next_bad_one_came() {
        var outside = JUDGE.judge(new Watched(7, second(30), second(0), second(40), second(20), true, false));
        var bad = JUDGE.judge(new Watched(7, second(80), second(0), second(90), null, false, true));

        assertThat(outside.changes()).containsExactly(HealthChange.closed(7, OUT_OF_RANGE, second(30)));
        assertThat(outside.badSince()).isEqualTo(second(40));
        assertThat(bad.changes()).containsExactly(HealthChange.closed(7, BAD_QUALITY, second(80)));
        assertThat(bad.badSince()).isEqualTo(second(90));
    }

    private static Instant second(int second) {
        return NOON.plusSeconds(second);
    }
}
