package org.yimatong.inspections.finding;

/** Who was checking, by the national exchange format: {@code checkType}. */
public enum CheckType {
    /** 0 企业自查: the enterprise itself. */
    SELF_CHECK(0),
    /** 1 园区检查: the industrial park. */
    PARK_CHECK(1),
    /** 2 上级部门及专家检查: the bureau, another authority, or experts for it. */
    AUTHORITY_CHECK(2);

    private final int nationalCode;

    CheckType(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
