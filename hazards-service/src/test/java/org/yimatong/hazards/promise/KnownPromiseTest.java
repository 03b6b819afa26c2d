package org.yimatong.hazards.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.hazards.promise.PromiseExamples.given;
import static org.yimatong.hazards.promise.PromiseExamples.missed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownPromiseTest {

    private static final String GAOLING = "610117";
    private static final String USCC = "91610117MA6TE0019E";
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void the_newest_version_stays_whatever_order_they_come_in() {
        var promise = new KnownPromise(given(USCC, GAOLING, MONDAY, 2, false, "HIGH"));
        promise.become(given(USCC, GAOLING, MONDAY, 2, false, "HIGH"));
        promise.become(given(USCC, GAOLING, MONDAY, 1, false, "LOW"));

        assertThat(promise.riskGrade()).isEqualTo("HIGH");
        assertThat(promise.state()).isEqualTo(PromiseState.GIVEN);
        assertThat(promise.operations()).containsEntry("HOT_WORK_FIRST", 2).containsEntry("LIFTING", 0);
    }

    @Test
    void what_was_missed_is_missing_and_then_late_in_whichever_order_it_is_told() {
        var toldLast = new KnownPromise(missed(USCC, GAOLING, MONDAY));
        toldLast.become(missed(USCC, GAOLING, MONDAY));
        assertThat(toldLast.state()).isEqualTo(PromiseState.MISSING);
        assertThat(toldLast.owed()).isTrue();
        toldLast.become(given(USCC, GAOLING, MONDAY, 1, true, "LOW"));

        var toldFirst = new KnownPromise(missed(USCC, GAOLING, MONDAY));
        toldFirst.become(given(USCC, GAOLING, MONDAY, 1, true, "LOW"));
        toldFirst.become(missed(USCC, GAOLING, MONDAY));

        assertThat(toldLast.state()).isEqualTo(PromiseState.LATE);
        assertThat(toldFirst.state()).isEqualTo(PromiseState.LATE);
    }
}
