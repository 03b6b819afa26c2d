package org.yimatong.inspections.finding;

/** In which duty a finding was written down, by the national exchange format: {@code hazardCategory}. */
public enum Registrant {
    /** 0 其他登记. */
    OTHER(0),
    /** 1 主要负责人登记. */
    PRINCIPAL(1),
    /** 2 技术负责人登记. */
    TECHNICAL(2),
    /** 3 操作负责人登记. */
    OPERATION(3);

    private final int nationalCode;

    Registrant(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    public int nationalCode() {
        return nationalCode;
    }
}
