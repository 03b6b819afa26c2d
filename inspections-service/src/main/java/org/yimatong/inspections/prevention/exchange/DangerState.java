package org.yimatong.inspections.prevention.exchange;

/** Where a hidden danger stands by the exchange format: {@code dangerState}. */
enum DangerState {
    /** 0 整改中. */
    RECTIFYING(0),
    /** 1 待验收. */
    AWAITING_ACCEPTANCE(1),
    /** 9 已验收. */
    ACCEPTED(9);

    private final int code;

    DangerState(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
