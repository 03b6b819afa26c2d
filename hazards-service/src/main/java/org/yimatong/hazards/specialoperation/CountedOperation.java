package org.yimatong.hazards.specialoperation;

import org.jspecify.annotations.Nullable;

/** What special operations are counted by: their kind, hot work by its level. The daily promise counts the same. */
public enum CountedOperation {
    /** 特级动火. */
    HOT_WORK_SPECIAL,
    /** 一级动火. */
    HOT_WORK_FIRST,
    /** 二级动火. */
    HOT_WORK_SECOND,
    /** 受限空间. */
    CONFINED_SPACE,
    /** 盲板抽堵. */
    BLIND_PLATE,
    /** 高处作业. */
    WORK_AT_HEIGHT,
    /** 吊装. */
    LIFTING,
    /** 临时用电. */
    TEMPORARY_POWER,
    /** 动土. */
    EXCAVATION,
    /** 断路. */
    ROAD_CLOSURE;

    static CountedOperation of(OperationKind kind, @Nullable OperationLevel level) {
        return kind == OperationKind.HOT_WORK ? valueOf("HOT_WORK_" + level) : valueOf(kind.name());
    }
}
