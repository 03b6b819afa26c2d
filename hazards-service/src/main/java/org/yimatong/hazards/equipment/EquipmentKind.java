package org.yimatong.hazards.equipment;

/** What sort of equipment it is. */
public enum EquipmentKind {
    /** 储罐. */
    TANK,
    /** 反应器. */
    REACTOR,
    /** 塔器. */
    TOWER,
    /** 其他容器. */
    VESSEL,
    /** 管道. */
    PIPELINE,
    /** 仓库. */
    WAREHOUSE,
    /** 其他装置. */
    DEVICE
}
