package org.yimatong.inspections.finding;

/** By what kind of search a finding came up, by the national exchange format: {@code dangerSrc}. */
public enum FindingSource {
    /** 1 日常排查. */
    DAILY(1),
    /** 2 综合性排查. */
    COMPREHENSIVE(2),
    /** 3 专业性排查: of one profession, such as electrics. */
    PROFESSIONAL(3),
    /** 4 季节性排查. */
    SEASONAL(4),
    /** 5 重点时段及节假日前排查. */
    KEY_PERIOD(5),
    /** 6 事故类比排查: after an accident elsewhere. */
    SIMILAR_ACCIDENT(6),
    /** 7 复产复工前排查. */
    RESUMPTION(7),
    /** 8 外聘专家诊断式排查. */
    EXPERT_DIAGNOSIS(8),
    /** 9 管控措施失效: a measure of risk control failed. */
    CONTROL_FAILURE(9),
    /** 10 其他. */
    OTHER(10);

    private final int nationalCode;

    FindingSource(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
