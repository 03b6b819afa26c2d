package org.yimatong.enterprises.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise states and promises for a day (安全承诺公告, 应急〔2018〕74号).
 *
 * @param operations how many of each kind take place today; every kind is named, also with 0
 * @param tickets the permits of these operations, one each
 * @param majorHiddenDanger whether a major hidden danger (重大隐患) stands
 * @param dutyLeader the leader on duty
 * @param promise in words
 */
public record PromiseContent(
        @NotNull @Valid ProductionUnits units,
        @NotNull Map<@NotNull SpecialOperation, @NotNull @Min(0) @Max(9999) Integer> operations,

        @NotNull @Size(max = 1000) List<@Valid @NotNull WorkTicket> tickets,
        @NotNull @Valid DailyActivities activities,
        @NotNull Boolean majorHiddenDanger,
        @NotNull DailyRisk riskGrade,
        @NotNull @Valid Promiser promiser,
        @NotBlank @PlainText @Size(max = 100) String dutyLeader,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String promise) {

    /**
     * The permit of an operation (作业票).
     *
     * @param number the enterprise's own
     */
    public record WorkTicket(
            @NotNull SpecialOperation operation,
            @NotBlank @PlainText @Size(max = 64) String number) {}

    /** Who promises (承诺人). */
    public record Promiser(
            @NotBlank @PlainText @Size(max = 100) String name,
            @NotNull PromiserRole role) {}
}
