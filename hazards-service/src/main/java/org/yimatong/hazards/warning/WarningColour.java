package org.yimatong.hazards.warning;

/** How great the live risk is, rising (蓝、黄、橙、红: 低、一般、较大、重大). Not the colour of a code or of a rating. */
public enum WarningColour {
    BLUE,
    YELLOW,
    ORANGE,
    RED;

    WarningColour worse(WarningColour other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
