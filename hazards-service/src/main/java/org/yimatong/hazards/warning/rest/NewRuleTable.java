package org.yimatong.hazards.warning.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.warning.WarningColour;
import org.yimatong.hazards.warning.WarningCondition;
import org.yimatong.hazards.warning.WarningRule;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A version of the rule table to be written.
 *
 * @param purpose why it is written
 */
record NewRuleTable(
        @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String purpose,

        @NotNull @ThisCentury Instant effectiveFrom,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Row> rules) {

    /**
     * A row.
     *
     * @param code stable name, given as the reason
     * @param sourceLevels levels of the sources it concerns; all if left out
     * @param grades what it tells apart, by its condition; all if left out
     * @param atLeast percent of sensors, or number of operations
     * @param forMinutes how long an alarm has to stand
     */
    record Row(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
            String code,

            @NotNull WarningCondition condition,
            @Size(max = 4) @Nullable List<@NotNull @Min(1) @Max(4) Integer> sourceLevels,

            @Size(max = 10) @Nullable List<@NotNull String> grades,
            @Min(0) @Max(10_000) @Nullable Integer atLeast,
            @Min(0) @Max(10_080) @Nullable Integer forMinutes,
            @NotNull WarningColour colour) {

        WarningRule rule() {
            return new WarningRule(
                    code,
                    condition,
                    sourceLevels == null ? List.of() : List.copyOf(sourceLevels),
                    grades == null ? List.of() : List.copyOf(grades),
                    atLeast == null ? 0 : atLeast,
                    forMinutes == null ? 0 : forMinutes,
                    colour);
        }
    }
}
