package org.yimatong.inspections.inspection;

/** Why inspectors come. */
public enum InspectionKind {
    /** 日常检查, by the yearly plan. */
    ROUTINE,
    /** 专项检查, of a campaign. */
    SPECIAL,
    /** 双随机抽查, enterprise and officers drawn by lot. */
    RANDOM,
    /** 举报核查, after a complaint. */
    COMPLAINT,
    /** 复工复产验收, before work is resumed. */
    RESUMPTION,
    /** 其他. */
    OTHER
}
