package org.yimatong.inspections.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.consultation.ConsultationExamples.CHEMIST;
import static org.yimatong.inspections.consultation.ConsultationExamples.CLERK;
import static org.yimatong.inspections.consultation.ConsultationExamples.ELECTRICIAN;
import static org.yimatong.inspections.consultation.ConsultationExamples.NOON;
import static org.yimatong.inspections.consultation.ConsultationExamples.PATIENCE;
import static org.yimatong.inspections.consultation.ConsultationExamples.aConsultation;
import static org.yimatong.inspections.consultation.ConsultationExamples.in;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationLifecycleTest {

    /** The lifecycle as docs/adr/0045 draws it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKED     | ASSIGNED, FOLLOWED_UP, ESCALATED, WITHDRAWN
            ASSIGNED  | ANSWERED, ASSIGNED, FOLLOWED_UP, REMINDED, ESCALATED, WITHDRAWN
            ANSWERED  | ANSWERED, ASSIGNED, FOLLOWED_UP, CLOSED
            CLOSED    |
            WITHDRAWN |
            """)
    void each_state_has_its_steps(ConsultationState state, String steps) {
        var drawn = EnumSet.noneOf(ConsultationStepKind.class);
        if (steps != null) {
            Set.of(steps.split(", ")).forEach(step -> drawn.add(ConsultationStepKind.valueOf(step)));
        }

        assertThat(state.allowedSteps()).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @EnumSource(value = ConsultationState.class, names = "ANSWERED", mode = EnumSource.Mode.EXCLUDE)
    void only_an_answered_one_is_closed(ConsultationState state) {
        var consultation = in(state);

        assertThatThrownBy(() -> consultation.close(new Rating(5, null), CLERK, NOON))
                .isInstanceOf(ConsultationStepRefused.class);
    }

    @Test
    void an_expert_is_reminded_once_and_then_the_bureau_is_told() {
        var consultation = in(ConsultationState.ASSIGNED);

        assertThat(consultation.due(NOON.plus(PATIENCE.remindAfter()).minusSeconds(1)))
                .isEmpty();
        assertThat(consultation.due(NOON.plus(PATIENCE.remindAfter()))).contains(Due.REMINDER);
        consultation.remind(CLERK);
        assertThat(consultation.due(NOON.plus(PATIENCE.escalateAfter()).minusSeconds(1)))
                .isEmpty();
        assertThat(consultation.due(NOON.plus(PATIENCE.escalateAfter()))).contains(Due.ESCALATION);
    }

    @Test
    void after_a_long_outage_the_reminder_comes_first() {
        var late = NOON.plus(Duration.ofDays(30));
        var consultation = in(ConsultationState.ASSIGNED);

        assertThat(consultation.due(late)).contains(Due.REMINDER);
        consultation.remind(CLERK);
        assertThat(consultation.due(late)).contains(Due.ESCALATION);
        consultation.escalate(CLERK);
        assertThat(consultation.due(late)).contains(Due.ASSIGNMENT);
        consultation.lookAgain(late);
        assertThat(consultation.due(late.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void a_question_nobody_knows_about_is_looked_at_again_and_told_to_the_bureau() {
        var consultation = aConsultation();

        assertThat(consultation.due(NOON)).contains(Due.ASSIGNMENT);
        consultation.lookAgain(NOON.plus(PATIENCE.lookAgainAfter()));
        assertThat(consultation.due(NOON.plusSeconds(1))).isEmpty();
        assertThat(consultation.due(NOON.plus(PATIENCE.lookAgainAfter()))).contains(Due.ASSIGNMENT);
        assertThat(consultation.due(NOON.plus(PATIENCE.escalateAfter()))).contains(Due.ESCALATION);
    }

    @Test
    void an_answer_ends_the_wait_and_a_further_question_begins_it_anew() {
        var later = NOON.plus(Duration.ofDays(10));
        var consultation = in(ConsultationState.ANSWERED);

        assertThat(consultation.due(later)).isEmpty();
        consultation.followUp(UUID.randomUUID(), "还有一个问题", CLERK, later, PATIENCE);
        assertThat(consultation.state()).isEqualTo(ConsultationState.ASSIGNED);
        assertThat(consultation.waiting().escalateAt()).isEqualTo(later.plus(PATIENCE.escalateAfter()));
    }

    @Test
    void the_same_expert_is_not_given_it_twice_but_another_is() {
        var consultation = in(ConsultationState.ASSIGNED);

        assertThatThrownBy(() -> consultation.assign(CHEMIST, CLERK, NOON, PATIENCE))
                .isInstanceOf(ExpertAssignedAlready.class);
        consultation.assign(ELECTRICIAN, CLERK, NOON, PATIENCE);
        assertThat(consultation.expert()).isEqualTo(ELECTRICIAN);
    }
}
