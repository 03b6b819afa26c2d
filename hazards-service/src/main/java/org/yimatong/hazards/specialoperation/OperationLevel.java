package org.yimatong.hazards.specialoperation;

/** The level of a special operation (作业级别). Which of two is the stricter one depends on the {@link OperationKind}. */
public enum OperationLevel {
    /** 特级. */
    SPECIAL,
    /** 一级. */
    FIRST,
    /** 二级. */
    SECOND,
    /** 三级. */
    THIRD,
    /** 四级. */
    FOURTH
}
