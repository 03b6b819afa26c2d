package org.yimatong.inspections.prevention.chain;

/** How a measure is watched (管控方式). */
public enum Control {
    /** 自动化监控. */
    AUTOMATIC,
    /** 隐患排查: by people, with check tasks. */
    CHECKED
}
