package org.yimatong.hazards.source;

import java.util.List;

/** What sort of instrument a sensor is, and with that, which limits it ought to have. */
public enum SensorKind {
    /** Measures a quantity of the process: a level has all four, others both of the side that has one. */
    PROCESS(List.of(AlarmLimits.LOW_LOW, AlarmLimits.LOW, AlarmLimits.HIGH, AlarmLimits.HIGH_HIGH)),
    /** A digital input (开关量): on or off, for hours on end. */
    SWITCH(List.of()),
    /** Detector of combustible gas (可燃气体探测器); {@code high} is its first level 一级, {@code high_high} its second 二级. */
    COMBUSTIBLE_GAS(List.of(AlarmLimits.HIGH, AlarmLimits.HIGH_HIGH)),
    /** Detector of toxic gas (有毒气体探测器), with the same two levels. */
    TOXIC_GAS(List.of(AlarmLimits.HIGH, AlarmLimits.HIGH_HIGH)),
    /** Detector of oxygen (氧气探测器): too little at {@code low}, too much at {@code high}. */
    OXYGEN(List.of(AlarmLimits.LOW, AlarmLimits.HIGH));

    private final List<String> limits;

    SensorKind(List<String> limits) {
        this.limits = limits;
    }

    /**
     * The names of the limits it ought to have; a switch ought to have any at all, a process see {@link LimitCheck}.
     */
    List<String> limits() {
        return limits;
    }

    /** Whether its least value is what it shows while all is well, for months if need be. */
    public boolean restsAtLowEnd() {
        return this == COMBUSTIBLE_GAS || this == TOXIC_GAS;
    }
}
