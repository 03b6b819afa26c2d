package org.yimatong.hazards.roster;

/** What a person on duty watches. There are two rosters, kept side by side (双值守). */
public enum DutyRoster {
    /** 线上巡查: looks at every major hazard source of the area once a day. */
    PATROL,
    /** 监测预警系统值守: answers what the monitoring system reports. */
    MONITORING
}
