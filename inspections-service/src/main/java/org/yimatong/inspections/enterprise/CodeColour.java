package org.yimatong.inspections.enterprise;

/** The colour of an enterprise's code, as far as it decides how often the enterprise is looked at (差异化监管). */
public enum CodeColour {
    GREEN,
    YELLOW,
    RED;

    /**
     * The colour by which an enterprise is supervised. A code that shows none, {@code UNKNOWN} or {@code SUSPENDED},
     * proves nothing good: its enterprise is supervised like a yellow one.
     *
     * @param status in the words of {@code codes.v1}
     */
    static CodeColour of(String status) {
        return switch (status) {
            case "GREEN" -> GREEN;
            case "RED" -> RED;
            default -> YELLOW;
        };
    }
}
