package org.yimatong.enterprises.policy;

/**
 * What the code of an enterprise shows. Not the risk colour of its rating, nor the colour of an enforcement card.
 *
 * <p>The first three rise by severity; the worst consequence wins.
 */
public enum CodeStatus {
    /** Nothing stands against it. */
    GREEN,
    /** Something has to be put right. */
    YELLOW,
    /** Something serious stands. */
    RED,
    /** What it rests on is too old, or not there yet. */
    UNKNOWN,
    /** Withdrawn by the bureau. */
    SUSPENDED
}
