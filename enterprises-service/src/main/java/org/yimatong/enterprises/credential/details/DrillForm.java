package org.yimatong.enterprises.credential.details;

/** How a drill was held. */
public enum DrillForm {
    /** 桌面演练. */
    TABLE_TOP,
    /** 实战演练. */
    PRACTICAL
}
