package org.yimatong.hazards.quality;

import java.util.UUID;

/**
 * The thing whose record is judged.
 *
 * @param source code of the hazard source it belongs to
 * @param name by which people know it, for example the tag of a sensor
 */
public record RecordedThing(Kind kind, UUID id, String uscc, String area, String source, String name) {

    /** What it is. */
    public enum Kind {
        SENSOR,
        CAMERA
    }
}
