package org.yimatong.inspections.finding;

/** What a finding is about, by the national exchange format: {@code hazardDangerType}. */
public enum FindingKind {
    /** 1 安全. */
    SAFETY(1),
    /** 2 工艺. */
    PROCESS(2),
    /** 3 电气. */
    ELECTRICAL(3),
    /** 4 仪表. */
    INSTRUMENT(4),
    /** 5 消防. */
    FIRE_PROTECTION(5),
    /** 6 总图: the general layout of the plant. */
    LAYOUT(6),
    /** 7 设备. */
    EQUIPMENT(7),
    /** 8 其他. */
    OTHER(8);

    private final int nationalCode;

    FindingKind(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
