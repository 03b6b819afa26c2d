package org.yimatong.enterprises.promise;

/** How great the enterprise itself judges its risk today (企业今日风险等级), rising. Not the colour of its rating. */
public enum DailyRisk {
    /** 低. */
    LOW,
    /** 一般. */
    GENERAL,
    /** 较大. */
    CONSIDERABLE,
    /** 高. */
    HIGH
}
