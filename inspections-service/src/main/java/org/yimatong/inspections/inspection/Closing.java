package org.yimatong.inspections.inspection;

import java.time.Instant;

/**
 * The conclusion of an inspection that took effect.
 *
 * @param entry number of the entry that gave it; what was said later does not count
 * @param endedAt by the device's clock
 * @param at when it took effect here
 */
public record Closing(int entry, ConclusionKind outcome, Instant endedAt, Instant at) {}
