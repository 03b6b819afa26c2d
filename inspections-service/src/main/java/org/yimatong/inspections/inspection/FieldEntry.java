package org.yimatong.inspections.inspection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the device wrote down in the field.
 *
 * @param number given by the device: the entries of an inspection are numbered from 1, without gaps
 * @param at when it was written down, by the device's clock
 */
public record FieldEntry(int number, Instant at, EntryContent content) {

    /** Keeps of the instant what the database keeps, so that an entry equals itself when read again. */
    public FieldEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
