package org.yimatong.enterprises.enterprise;

/** Whether an enterprise operates. */
public enum EnterpriseStatus {
    OPERATING,
    /** Stopped for a time, by itself or by order. */
    SUSPENDED,
    /** Being checked before it may start again (复工复产). */
    RESUMING,
    /** Gone for good; its history stays. */
    CLOSED
}
