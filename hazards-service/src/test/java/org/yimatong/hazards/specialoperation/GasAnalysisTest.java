package org.yimatong.hazards.specialoperation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.hazards.specialoperation.PermitExamples.WEDNESDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.specialoperation.GasSample.GasKind;
import org.yimatong.kit.problem.InvalidInput;

class GasAnalysisTest {

    private static final Work HOT_WORK = PermitExamples.hotWork(OperationLevel.SECOND, WorkPlace.OTHER);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void an_analysis_holds_for_thirty_minutes_sharp() {
        assertThatCode(() -> analysed(WEDNESDAY.minus(HALF_AN_HOUR)).requireFor(HOT_WORK, WEDNESDAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> analysed(WEDNESDAY.minus(HALF_AN_HOUR).minusNanos(1_000))
                        .requireFor(HOT_WORK, WEDNESDAY))
                .isInstanceOf(PermitRefused.class);
        assertThatThrownBy(() -> analysed(WEDNESDAY.plusSeconds(1)).requireFor(HOT_WORK, WEDNESDAY))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "19.5, false, true",
        "19.499, false, false",
        "21, false, true",
        "21.001, false, false",
        "21.001, true, true",
        "23.5, true, true",
        "23.501, true, false"
    })
    void people_go_into_a_space_only_if_they_can_breathe(String oxygen, boolean enriched, boolean allowed) {
        var space = new Work(
                OperationKind.CONFINED_SPACE,
                null,
                WorkPlace.OTHER,
                null,
                null,
                null,
                null,
                enriched,
                null,
                null,
                null,
                null);
        var analysis = new GasAnalysis(List.of(sample(GasKind.OXYGEN, oxygen, WEDNESDAY)));

        if (allowed) {
            assertThatCode(() -> analysis.requireFor(space, WEDNESDAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> analysis.requireFor(space, WEDNESDAY)).isInstanceOf(PermitRefused.class);
        }
    }

    @Test
    void a_space_whose_oxygen_nobody_measured_is_entered_by_nobody() {
        var space = PermitExamples.work(OperationKind.CONFINED_SPACE, null, WorkPlace.OTHER);

        assertThatThrownBy(() -> analysed(WEDNESDAY).requireFor(space, WEDNESDAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void combustible_gas_is_analysed_before_hot_work_whatever_else_was() {
        var oxygen = new GasAnalysis(List.of(sample(GasKind.OXYGEN, "20.9", WEDNESDAY)));
        var power = PermitExamples.work(OperationKind.TEMPORARY_POWER, null, WorkPlace.EXPLOSION_HAZARD_AREA);

        for (var work : List.of(HOT_WORK, power)) {
            assertThatThrownBy(() -> oxygen.requireFor(work, WEDNESDAY)).isInstanceOf(InvalidInput.class);
            assertThatCode(() -> analysed(WEDNESDAY).requireFor(work, WEDNESDAY))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void oxygen_is_told_in_per_cent() {
        var space = PermitExamples.work(OperationKind.CONFINED_SPACE, null, WorkPlace.OTHER);
        var told = new GasSample(GasKind.OXYGEN, "氧气", "20.9", "mg/m3", WEDNESDAY, "孙分析", "罐内上部");

        assertThatThrownBy(() -> new GasAnalysis(List.of(told)).requireFor(space, WEDNESDAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static GasAnalysis analysed(Instant at) {
        return new GasAnalysis(List.of(sample(GasKind.COMBUSTIBLE, "0.1", at)));
    }

    static GasSample sample(GasKind gas, String result, Instant at) {
        return new GasSample(gas, "气体", result, "%", at, "孙分析", "罐内上部");
    }
}
