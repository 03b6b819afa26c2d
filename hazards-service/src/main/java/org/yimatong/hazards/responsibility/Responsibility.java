package org.yimatong.hazards.responsibility;

/** The three roles that answer for a major hazard source within its enterprise (应急厅〔2021〕12号). */
public enum Responsibility {
    /** 主要负责人: names the other two, pays for safety, has the monitoring connected. */
    MAIN_PERSON,
    /** 技术负责人: has the monitoring built and inspected; looks for hidden dangers every quarter; has plans drilled. */
    TECHNICAL,
    /** 操作负责人: oversees special operations; looks for hidden dangers every week. */
    OPERATION
}
