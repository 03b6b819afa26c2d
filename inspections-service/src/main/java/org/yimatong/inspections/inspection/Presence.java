package org.yimatong.inspections.inspection;

/** Who of the enterprise should be present at an inspection (三位一体). */
public enum Presence {
    /** 主要负责人. */
    MAIN_PERSON,
    /** 安全管理员. */
    SAFETY_MANAGER,
    /** 岗位操作员. */
    OPERATOR
}
