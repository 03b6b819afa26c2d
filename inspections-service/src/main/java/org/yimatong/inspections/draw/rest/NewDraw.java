package org.yimatong.inspections.draw.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.inspections.draw.DrawAnnouncement;
import org.yimatong.inspections.draw.Quota;
import org.yimatong.inspections.draw.Quotas;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A draw to be announced.
 *
 * @param areas keys of supervision areas; that of the city is all of them
 * @param enterpriseKinds of hazardous business, in the words of the registry; all if absent
 * @param quotas how many are drawn of each colour; of a colour without one, none
 * @param notInspectedForDays enterprises that were inspected within so many days are no candidates; none if absent
 * @param publicSeed which public event will give the seed, for example a lottery; the service makes it if absent
 * @param opensOn first day on which the drawn enterprises are to be looked at; today if absent
 * @param redraw which draw it takes the place of, and why
 */
record NewDraw(
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 2000)
        String purpose,

        @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = SupervisedAreas.KEY) String> areas,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z_]{2,30}") String> enterpriseKinds,

        @NotNull @Valid ColourQuotas quotas,
        @Nullable @Min(0) @Max(3650) Integer notInspectedForDays,
        @Nullable @PlainText @Size(min = 1, max = 200) String publicSeed,
        @Nullable @ThisCentury LocalDate opensOn,
        @NotNull @ThisCentury LocalDate dueOn,
        @Nullable @Valid Redraw redraw) {

    record ColourQuotas(
            @Nullable @Valid ColourQuota red,
            @Nullable @Valid ColourQuota yellow,
            @Nullable @Valid ColourQuota green) {}

    /** A number, or a share of the candidates of the colour, told in ten thousandths at most and rounded up. */
    record ColourQuota(
            @Nullable @Min(0) @Max(10_000) Integer number,

            @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share) {

        static Quota of(String colour, @Nullable ColourQuota quota) {
            return quota == null ? Quota.NONE : Quota.of("/quotas/" + colour, quota.number(), quota.share());
        }
    }

    record Redraw(
            @NotNull UUID draw,

            @NotBlank @PlainText(multiline = true) @Size(max = 500)
            String reason) {}

    DrawAnnouncement asAnnouncement(LocalDate today) {
        return new DrawAnnouncement(
                title,
                purpose,
                areas,
                enterpriseKinds == null ? List.of() : enterpriseKinds,
                new Quotas(
                        ColourQuota.of("red", quotas.red()),
                        ColourQuota.of("yellow", quotas.yellow()),
                        ColourQuota.of("green", quotas.green())),
                notInspectedForDays == null ? 0 : notInspectedForDays,
                publicSeed,
                new TaskWindow(opensOn == null ? today : opensOn, dueOn),
                redraw == null ? null : redraw.draw(),
                redraw == null ? null : redraw.reason());
    }
}
