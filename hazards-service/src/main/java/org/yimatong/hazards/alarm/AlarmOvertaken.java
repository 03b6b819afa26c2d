package org.yimatong.hazards.alarm;

/** An alarm was changed elsewhere since it was loaded: what was decided from it is void, and decided anew. */
public class AlarmOvertaken extends RuntimeException {

    AlarmOvertaken() {
        super("An alarm was changed elsewhere since it was loaded");
    }
}
