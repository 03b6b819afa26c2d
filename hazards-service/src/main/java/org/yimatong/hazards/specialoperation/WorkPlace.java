package org.yimatong.hazards.specialoperation;

/** Where a special operation takes place, as far as its level depends on it (GB 30871-2022, 5.1). */
public enum WorkPlace {
    /** 火灾爆炸危险场所内处于运行状态的设备、管道、储罐等部位 (general knowledge of the standard). */
    RUNNING_EQUIPMENT(OperationLevel.SPECIAL, true),
    /** 重大危险源罐区防火堤内. */
    TANK_FARM_DIKE(OperationLevel.SPECIAL, true),
    /** 管廊上. */
    PIPE_RACK(OperationLevel.FIRST, false),
    /** 其他火灾爆炸危险场所 (general knowledge of the standard). */
    EXPLOSION_HAZARD_AREA(OperationLevel.FIRST, true),
    /** 其他场所. */
    OTHER(OperationLevel.SECOND, false);

    private final OperationLevel hotWork;
    private final boolean explosive;

    WorkPlace(OperationLevel hotWork, boolean explosive) {
        this.hotWork = hotWork;
        this.explosive = explosive;
    }

    /** The level that hot work has here at the least. */
    OperationLevel hotWorkLevel() {
        return hotWork;
    }

    /** Whether fire or explosion threatens, so that temporary power needs a gas analysis too. */
    boolean isExplosive() {
        return explosive;
    }
}
