package org.yimatong.hazards.specialoperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * What one analysis of gas found (气体分析).
 *
 * @param name of the gas, such as 可燃气体 or 硫化氢
 * @param result a decimal string; of oxygen in per cent by volume
 * @param part where it was taken (分析部位)
 */
public record GasSample(
        @NotNull GasKind gas,
        @NotBlank @PlainText @Size(max = 50) String name,
        @NotNull @Pattern(regexp = Work.DECIMAL) String result,
        @NotBlank @PlainText @Size(max = 20) String unit,
        @NotNull @ThisCentury Instant analysedAt,
        @NotBlank @PlainText @Size(max = 100) String analyst,
        @NotBlank @PlainText @Size(max = 200) String part) {

    /** What is analysed. */
    public enum GasKind {
        /** 可燃. */
        COMBUSTIBLE,
        /** 有毒. */
        TOXIC,
        /** 氧. */
        OXYGEN
    }

    /** 19.5 %; general knowledge of GB 30871-2022. */
    private static final BigDecimal LEAST_OXYGEN = new BigDecimal("19.5");

    private static final BigDecimal MOST_OXYGEN = new BigDecimal("21");

    /** In a space in which more oxygen is normal. */
    private static final BigDecimal MOST_OXYGEN_ENRICHED = new BigDecimal("23.5");

    boolean isOxygen() {
        return gas == GasKind.OXYGEN;
    }

    /** Written as {@code %}, {@code %VOL} or the like. */
    boolean isInPercent() {
        return unit.contains("%") || unit.contains("％");
    }

    /** Whether people may breathe it. */
    boolean isBreathable(boolean enriched) {
        var found = new BigDecimal(result);
        return found.compareTo(LEAST_OXYGEN) >= 0
                && found.compareTo(enriched ? MOST_OXYGEN_ENRICHED : MOST_OXYGEN) <= 0;
    }
}
