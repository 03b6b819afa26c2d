package org.yimatong.hazards.specialoperation;

import java.util.Locale;

/** What is done with a special operation, step by step. */
public enum OperationStepKind {
    /** 报备: the permit was reported. */
    REPORTED,
    /** 开始作业. */
    STARTED,
    /** 中断. */
    INTERRUPTED,
    /** 恢复. */
    RESUMED,
    /** 变更 of particulars, with its cause. */
    CHANGED,
    /** 验收. */
    COMPLETED,
    /** 取消, with its cause. */
    CANCELLED,
    /** The permit ran out while nobody worked, found by the clock; or work stopped after it ran out. */
    EXPIRED,
    /** The permit ran out while people worked; found by the clock. */
    OVERDUE;

    /** In the audit. */
    String action() {
        return "special-operation." + name().toLowerCase(Locale.ROOT);
    }
}
