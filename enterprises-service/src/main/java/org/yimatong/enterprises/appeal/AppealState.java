package org.yimatong.enterprises.appeal;

/** What became of an appeal. Decided once, for good. */
public enum AppealState {
    /** Waits for its decision. */
    FILED,
    /** The enterprise is right; the decision names what follows. */
    UPHELD,
    /** The reason stands. */
    REJECTED;

    boolean isDecided() {
        return this != FILED;
    }
}
