package org.yimatong.inspections.finding;

/** How soon a finding is put right, by the national exchange format: {@code dangerManageType}. */
public enum Handling {
    /** 0 即查即改: on the spot. */
    AT_ONCE(0),
    /** 1 限期整改. */
    BY_DEADLINE(1);

    private final int nationalCode;

    Handling(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
