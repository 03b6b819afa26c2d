package org.yimatong.enterprises.policy;

/**
 * What the code of an enterprise shows. Not the risk colour of its rating, nor the colour of an enforcement card.
 *
 * <p>The first four rise, and the highest of all consequences wins. To know nothing is worse than yellow, which might
 * be red by now; but red stays red, whatever else there is.
 */
public enum CodeStatus {
    /** Nothing stands against it. */
    GREEN,
    /** Something has to be put right. */
    YELLOW,
    /** What it rests on is too old, not there yet, or could not be read. */
    UNKNOWN,
    /** Something serious stands. */
    RED,
    /** Withdrawn by the bureau. */
    SUSPENDED;

    /** The one that is to be shown where both are said. */
    static CodeStatus worse(CodeStatus one, CodeStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
