package org.yimatong.enterprises.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.enterprises.enterprise.EnterpriseExamples.MONDAY_2_MARCH;
import static org.yimatong.enterprises.enterprise.EnterpriseExamples.plant;
import static org.yimatong.enterprises.enterprise.EnterpriseExamples.standing;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.CLOSED;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.OPERATING;
import static org.yimatong.enterprises.enterprise.EnterpriseStatus.SUSPENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseLifecycleTest {

    private final Enterprise enterprise = plant("91610117MA6TE0019E");
    private final Enterprise other = plant("91610112MA6TE00271");

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPERATING, OPERATING, false
            OPERATING, SUSPENDED, true
            OPERATING, RESUMING,  false
            OPERATING, CLOSED,    true
            SUSPENDED, OPERATING, false
            SUSPENDED, SUSPENDED, false
            SUSPENDED, RESUMING,  true
            SUSPENDED, CLOSED,    true
            RESUMING,  OPERATING, true
            RESUMING,  SUSPENDED, true
            RESUMING,  RESUMING,  false
            RESUMING,  CLOSED,    true
            CLOSED,    OPERATING, false
            CLOSED,    SUSPENDED, false
            CLOSED,    RESUMING,  false
            CLOSED,    CLOSED,    false
            """)
    void each_step_is_allowed_or_refused_as_drawn(EnterpriseStatus from, EnterpriseStatus to, boolean allowed) {
        var standsSo = plant("91610117MA6TE0019E", from);

        if (allowed) {
            standsSo.become(standing(to), MONDAY_2_MARCH);
            assertThat(standsSo.standing().status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> standsSo.become(standing(to), MONDAY_2_MARCH))
                    .isInstanceOf(StatusStepRefused.class);
            assertThat(standsSo.standing().status()).isEqualTo(from);
        }
    }

    @Test
    void a_table_can_take_no_other_steps() {
        enterprise.become(standing(SUSPENDED), MONDAY_2_MARCH);

        assertThat(enterprise.allows(enterprise.details().with(OPERATING))).isFalse();
        assertThatThrownBy(() -> enterprise.amend(enterprise.details().with(OPERATING), MONDAY_2_MARCH))
                .isInstanceOf(StatusStepRefused.class);
    }

    @Test
    void a_correction_reopens_what_was_closed_by_mistake() {
        enterprise.become(standing(CLOSED), MONDAY_2_MARCH);
        enterprise.become(correction(SUSPENDED), MONDAY_2_MARCH);

        assertThat(enterprise.standing()).isEqualTo(correction(SUSPENDED));
        assertThatThrownBy(() -> enterprise.become(correction(SUSPENDED), MONDAY_2_MARCH))
                .isInstanceOf(StatusStepRefused.class);
    }

    @Test
    void a_merged_entry_is_closed_for_good_and_names_who_speaks_for_it() {
        enterprise.mergeInto(other, "same plant", MONDAY_2_MARCH);

        assertThat(enterprise.mergedInto()).isEqualTo(other.uscc());
        assertThat(enterprise.standing())
                .isEqualTo(new Standing(CLOSED, StatusReason.MERGED, "same plant", LocalDate.parse("2026-03-02")));
        assertThatThrownBy(() -> enterprise.become(correction(OPERATING), MONDAY_2_MARCH))
                .isInstanceOf(EnterpriseMerged.class);
        assertThatThrownBy(() -> enterprise.mergeInto(other, "again", MONDAY_2_MARCH))
                .isInstanceOf(EnterpriseMerged.class);
        assertThatThrownBy(() -> other.mergeInto(enterprise, "in a circle", MONDAY_2_MARCH))
                .isInstanceOf(EnterpriseMerged.class);
    }

    @Test
    void a_closed_entry_cannot_speak_for_another() {
        other.become(standing(CLOSED), MONDAY_2_MARCH);

        assertThatThrownBy(() -> enterprise.mergeInto(other, "same plant", MONDAY_2_MARCH))
                .isInstanceOf(MergedIntoClosed.class);
    }

    private static Standing correction(EnterpriseStatus status) {
        return new Standing(status, StatusReason.CORRECTION, "a slip", LocalDate.parse("2026-03-01"));
    }
}
