package org.yimatong.inspections.publication;

/** What has to be published. */
public enum PublicationKind {
    /** What an inspection came to (检查结果). */
    INSPECTION_RESULT,
    /** What an enterprise was ordered to do. */
    DECISION,
    /** 行政处罚, of 双公示. */
    PENALTY,
    /** 行政许可, of 双公示. */
    PERMIT
}
