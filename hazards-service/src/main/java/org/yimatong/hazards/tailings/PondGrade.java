package org.yimatong.hazards.tailings;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The grade (等别) of a tailings pond, one the greatest. Volumes and heights of the grades three to five are those of GB
 * 39496-2020; those of one and two, and all minima, are general knowledge of it and of GB 50863 (upstream method).
 */
public enum PondGrade {
    /** 一等. */
    FIRST(1, "50000", "200", "1.5", "150"),
    /** 二等. */
    SECOND(2, "10000", "100", "1.0", "100"),
    /** 三等. */
    THIRD(3, "1000", "60", "0.7", "70"),
    /** 四等. */
    FOURTH(4, "100", "30", "0.5", "50"),
    /** 五等. */
    FIFTH(5, "0", "0", "0.4", "40");

    private final int number;
    private final BigDecimal volume;
    private final BigDecimal height;
    private final BigDecimal freeboard;
    private final BigDecimal beach;

    PondGrade(int number, String volume, String height, String freeboard, String beach) {
        this.number = number;
        this.volume = new BigDecimal(volume);
        this.height = new BigDecimal(height);
        this.freeboard = new BigDecimal(freeboard);
        this.beach = new BigDecimal(beach);
    }

    /** By the total volume (全库容) in 10,000 m³ alone. */
    static PondGrade byVolume(BigDecimal total) {
        return Arrays.stream(values())
                .filter(grade -> total.compareTo(grade.volume) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** By the height of the dam (坝高) in metres alone. */
    static PondGrade byHeight(BigDecimal dam) {
        return Arrays.stream(values())
                .filter(grade -> dam.compareTo(grade.height) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** The next lower grade; the lowest stays. */
    PondGrade lowered() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    boolean isAtLeast(PondGrade other) {
        return number <= other.number;
    }

    /** One (greatest) to five. */
    public int number() {
        return number;
    }

    /** The least freeboard (安全超高) in metres. */
    BigDecimal leastFreeboard() {
        return freeboard;
    }

    /** The least length of the dry beach (干滩长度) in metres. */
    BigDecimal leastBeach() {
        return beach;
    }
}
