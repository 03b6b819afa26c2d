package org.yimatong.inspections.finding;

/** How grave a finding is. The numbers are those of the national exchange format, {@code dangerLevel}. */
public enum Severity {
    /** 0 一般隐患: small harm, can be put right soon. */
    GENERAL(0),
    /** 1 重大隐患: great harm, or needs a stop of work and time to put right. */
    MAJOR(1);

    private final int nationalCode;

    Severity(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
