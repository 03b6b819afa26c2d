package org.yimatong.hazards.alarm;

/** The stored standing of a sensor is not the one a change was decided from: it is void, and decided anew. */
public class AlarmOvertaken extends RuntimeException {

    AlarmOvertaken() {
        super("A sensor's standing was changed elsewhere since it was loaded");
    }
}
