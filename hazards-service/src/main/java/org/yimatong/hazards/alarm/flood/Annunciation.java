package org.yimatong.hazards.alarm.flood;

import java.time.Instant;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * An alarm asks for attention, and belongs to no flood of its source or enterprise.
 *
 * @param source code of the hazard source
 * @param at as recorded
 * @param highestLevel of its latest occurrence
 * @param isOfArea whether it belongs to a flood of its area
 */
record Annunciation(String area, String uscc, String source, Instant at, AlarmLevel highestLevel, boolean isOfArea) {}
