package org.yimatong.enterprises.notice;

/** How soon a notice should be looked at. */
public enum Importance {
    /** 一般. */
    ORDINARY,
    /** 重要. */
    IMPORTANT,
    /** 紧急. */
    URGENT
}
