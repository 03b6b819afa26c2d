package org.yimatong.hazards.tailings;

/**
 * The five who answer for a pond by name ("五位一体"包抓). That there are five is of Longnan's report; who they are is a
 * proposal.
 */
public enum CustodianRole {
    /** 县（区）级包库领导. */
    COUNTY_LEADER,
    /** 行业监管部门负责人. */
    DEPARTMENT_OFFICER,
    /** 乡镇（街道）负责人. */
    TOWNSHIP_OFFICER,
    /** 村（社区）负责人. */
    VILLAGE_OFFICER,
    /** 企业主要负责人. */
    ENTERPRISE_HEAD
}
