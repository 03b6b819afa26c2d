package org.yimatong.hazards.telemetry;

import java.time.Instant;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * The newest reading of a sensor by its own clock, and the level it means.
 *
 * @param receivedAt when this suite received it
 */
public record LatestReading(Instant observedAt, long sequence, double value, AlarmLevel level, Instant receivedAt) {}
