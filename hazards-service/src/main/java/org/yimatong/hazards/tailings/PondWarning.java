package org.yimatong.hazards.tailings;

/** The warning of a tailings pond, of an item or of a point (尾矿库预警等级), rising. Not the colour of anything else. */
public enum PondWarning {
    /** Not everything is known that would have to be, and what is known is no warning. */
    UNKNOWN,
    /** Everything is known, and nothing is a warning. */
    NONE,
    /** 蓝. */
    BLUE,
    /** 黄. */
    YELLOW,
    /** 橙. */
    ORANGE,
    /** 红. */
    RED
}
