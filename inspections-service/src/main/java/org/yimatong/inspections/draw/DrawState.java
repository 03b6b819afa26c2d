package org.yimatong.inspections.draw;

/** Where a draw stands. */
public enum DrawState {
    /** Its rule and its candidates are fixed and public by their SHA-256; nobody is drawn yet. */
    ANNOUNCED,
    /** Drawn, once and for good. */
    DRAWN
}
