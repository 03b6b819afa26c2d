package org.yimatong.inspections.finding;

/** Why it came to a finding, by the national exchange format: {@code managementClassification}. */
public enum CauseClass {
    /** 1 人的不安全行为. */
    UNSAFE_ACT(1),
    /** 2 物的不安全状态. */
    UNSAFE_CONDITION(2),
    /** 3 管理缺陷. */
    MANAGEMENT_DEFECT(3);

    private final int nationalCode;

    CauseClass(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
