package org.yimatong.hazards.equipment;

/** The state in which a medium is kept (介质状态). */
public enum MediumState {
    GAS,
    LIQUEFIED_GAS,
    LIQUID,
    SOLID
}
