package org.yimatong.hazards.specialoperation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.kit.problem.InputError;

class WorkTest {

    @ParameterizedTest
    @EnumSource
    void what_is_asked_of_one_kind_is_refused_of_all_others(OperationKind kind) {
        var level = kind.hasLevels() ? OperationLevel.FIRST : null;
        var everything =
                new Work(kind, level, WorkPlace.OTHER, "3", true, "50", true, true, "MB-1", "大修", "大雾", "已查地下管线");

        assertThat(everything.errors())
                .extracting(InputError::pointer)
                .hasSize(kind == OperationKind.WORK_AT_HEIGHT || kind == OperationKind.LIFTING ? 7 : 8)
                .doesNotContain(own(kind));
    }

    @Test
    void excavation_says_that_buried_lines_were_looked_up() {
        assertThat(PermitExamples.work(OperationKind.EXCAVATION, null, WorkPlace.OTHER)
                        .errors())
                .extracting(InputError::pointer)
                .containsExactly("/job/coordination");
    }

    private static @Nullable String own(OperationKind kind) {
        return switch (kind) {
            case HOT_WORK -> "/job/specialCircumstance";
            case CONFINED_SPACE -> "/job/oxygenEnriched";
            case BLIND_PLATE -> "/job/plateNumber";
            case WORK_AT_HEIGHT -> "/job/heightFactor";
            case LIFTING -> "/job/liftingPlan";
            case TEMPORARY_POWER -> "/job/longUseReason";
            case EXCAVATION, ROAD_CLOSURE -> "/job/coordination";
        };
    }
}
