package org.yimatong.hazards.tailings;

/** How tailings are piled up. */
public enum PondKind {
    /** 湿式. */
    WET,
    /** 干式. */
    DRY
}
