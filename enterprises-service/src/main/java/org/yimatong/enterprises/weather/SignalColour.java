package org.yimatong.enterprises.weather;

import java.util.Arrays;
import java.util.Optional;

/**
 * The colour of a weather warning, in rising gravity. Neither the status of a code nor the colour of a rating or of a
 * card, though they share words.
 */
public enum SignalColour {
    /** 蓝色, IV级, CAP: Minor. */
    BLUE("蓝", "Minor"),
    /** 黄色, III级, CAP: Moderate. */
    YELLOW("黄", "Moderate"),
    /** 橙色, II级, CAP: Severe. */
    ORANGE("橙", "Severe"),
    /** 红色, I级, CAP: Extreme. */
    RED("红", "Extreme");

    private final String chinese;
    private final String severity;

    SignalColour(String chinese, String severity) {
        this.chinese = chinese;
        this.severity = severity;
    }

    public String chinese() {
        return chinese + "色";
    }

    boolean isAtLeast(SignalColour colour) {
        return compareTo(colour) >= 0;
    }

    /** The colour that a text names, in Chinese or English. */
    public static Optional<SignalColour> read(String text) {
        return Arrays.stream(values())
                .filter(colour -> colour.name().equalsIgnoreCase(text)
                        || colour.chinese.equals(text)
                        || colour.chinese().equals(text))
                .findFirst();
    }

    /** The colour of a severity of CAP 1.2; nothing for {@code Unknown}. */
    public static Optional<SignalColour> ofSeverity(String severity) {
        return Arrays.stream(values())
                .filter(colour -> colour.severity.equals(severity))
                .findFirst();
    }
}
