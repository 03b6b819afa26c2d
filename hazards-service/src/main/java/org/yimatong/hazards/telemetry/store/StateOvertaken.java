package org.yimatong.hazards.telemetry.store;

/** A sensor's state was moved elsewhere since it was loaded: what was decided from it is void, and decided anew. */
public class StateOvertaken extends RuntimeException {

    StateOvertaken() {
        super("A sensor's state was moved elsewhere since it was loaded");
    }
}
