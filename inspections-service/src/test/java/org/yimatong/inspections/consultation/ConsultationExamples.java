package org.yimatong.inspections.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.yimatong.inspections.caller.Actor;

/** Consultations, people and times to build tests from. */
final class ConsultationExamples {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    static final Actor CLERK = new Actor("clerk", "吴刚");
    static final Actor EXPERT = new Actor("expert", "赵明");

    static final AssignedExpert CHEMIST = new AssignedExpert(UUID.randomUUID(), "chemist", "赵明");
    static final AssignedExpert ELECTRICIAN = new AssignedExpert(UUID.randomUUID(), "electrician", "钱进");

    static final Patience PATIENCE = new Patience() {
        @Override
        public Duration remindAfter() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration escalateAfter() {
            return Duration.ofHours(72);
        }

        @Override
        public Duration lookAgainAfter() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration clockEvery() {
            return Duration.ofSeconds(1);
        }
    };

    private ConsultationExamples() {}

    static Consultation aConsultation() {
        var question = new Question("化工工艺", "反应器超温", "R-101 温度偏高，原因可能是什么？");
        return Consultation.ask(UUID.randomUUID(), "91610117MA6TE0019E", "610117", question, CLERK, NOON, PATIENCE);
    }

    static Consultation in(ConsultationState state) {
        var consultation = aConsultation();
        switch (state) {
            case ASKED -> {
                // as it is
            }
            case ASSIGNED -> consultation.assign(CHEMIST, CLERK, NOON, PATIENCE);
            case ANSWERED -> answer(consultation);
            case CLOSED -> {
                answer(consultation);
                consultation.close(new Rating(5, "很好"), CLERK, NOON);
            }
            case WITHDRAWN -> consultation.withdraw(null, CLERK, NOON);
        }
        return consultation;
    }

    private static void answer(Consultation consultation) {
        consultation.assign(CHEMIST, CLERK, NOON, PATIENCE);
        consultation.answer(UUID.randomUUID(), "检查冷却水。", EXPERT, NOON);
    }
}
