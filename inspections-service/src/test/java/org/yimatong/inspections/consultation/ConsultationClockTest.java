package org.yimatong.inspections.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.inspections.consultation.ConsultationExamples.CLERK;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.expert.Expert;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ConsultationClockTest {

    @Inject
    ConsultationClock duties;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationSteps steps;

    @Inject
    Patience patience;

    @Inject
    jakarta.persistence.EntityManager database;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private final String field = "电气仪表-" + UUID.randomUUID();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_question_goes_to_whom_the_fewest_wait_for() {
        var first = registered();
        var second = registered();

        assertThat(expertOf(asked())).isEqualTo(first);
        assertThat(expertOf(asked())).isEqualTo(second);
        assertThat(expertOf(asked())).isEqualTo(first);
    }

    @Test
    void one_that_nobody_answers_is_reminded_of_told_to_the_bureau_and_given_to_another() {
        registered();
        var id = asked();
        expertOf(id);
        var asked = read(id).askedAt();
        var second = registered();

        clock.set(Instant.now().plus(Duration.ofDays(4)));
        await().until(() -> stepsOf(id).size() == 5);

        assertThat(stepsOf(id))
                .extracting(ConsultationStep::kind)
                .containsExactly(
                        ConsultationStepKind.ASKED,
                        ConsultationStepKind.ASSIGNED,
                        ConsultationStepKind.REMINDED,
                        ConsultationStepKind.ESCALATED,
                        ConsultationStepKind.ASSIGNED);
        assertThat(read(id).expert().id()).isEqualTo(second);
        assertThat(stepsOf(id).get(3).takenAt())
                .isBetween(asked.plus(patience.escalateAfter()), asked.plus(Duration.ofHours(73)));
        assertThat(read(id).version()).isEqualTo(5);
    }

    @Test
    void looking_in_vain_is_no_step() {
        var id = asked();
        rounds();
        clock.set(Instant.now().plus(Duration.ofMinutes(5)));
        rounds();

        assertThat(read(id).version()).isEqualTo(1);
        assertThat(read(id).state()).isEqualTo(ConsultationState.ASKED);
    }

    private void rounds() {
        while (duties.round()) {
            // there may be more
        }
    }

    private UUID registered() {
        return system.inTransaction(() -> {
            var expert = Expert.register(UUID.randomUUID(), "expert-" + UUID.randomUUID(), "专家", List.of(field), clock);
            database.persist(expert);
            return expert.id();
        });
    }

    private UUID asked() {
        var plant = enterprises.knownIn(GAOLING);
        return system.inTransaction(() -> {
            var question = new Question(field, "停电", "如何保证连锁？");
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var consultation = Consultation.ask(UUID.randomUUID(), plant, GAOLING, question, CLERK, now, patience);
            consultations.save(consultation);
            return consultation.id();
        });
    }

    private UUID expertOf(UUID id) {
        await().until(() -> read(id).expert() != null);
        return read(id).expert().id();
    }

    private Consultation read(UUID id) {
        return system.inTransaction(() -> consultations.visible(id).orElseThrow());
    }

    private List<ConsultationStep> stepsOf(UUID id) {
        return system.inTransaction(() -> steps.of(id, 0, 100));
    }
}
