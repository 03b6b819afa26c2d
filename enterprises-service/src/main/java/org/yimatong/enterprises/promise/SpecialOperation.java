package org.yimatong.enterprises.promise;

/** A kind of work that needs a permit of its own each time (特殊作业, GB 30871-2022); hot work by its three grades. */
public enum SpecialOperation {
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
    ROAD_CLOSURE
}
