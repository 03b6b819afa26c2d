package org.yimatong.hazards.telemetry.intake;

/**
 * A reading that was refused.
 *
 * @param index place in the message, the first reading being 0
 */
public record RejectedReading(int index, Rejection reason) {}
