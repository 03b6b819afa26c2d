package org.yimatong.enterprises.credential.details;

/** The three posts whose holders must be examined (三项岗位人员). */
public enum Post {
    /** 主要负责人. */
    MAIN_PERSON,
    /** 安全生产管理人员. */
    SAFETY_MANAGER,
    /** 特种作业人员. */
    SPECIAL_OPERATION_WORKER
}
