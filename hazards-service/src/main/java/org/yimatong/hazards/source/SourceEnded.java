package org.yimatong.hazards.source;

import java.time.Instant;
import java.util.UUID;

/**
 * A source is no major hazard source any more; what was owed for it is owed no longer, in the same transaction.
 *
 * @param at when it was deregistered
 */
public record SourceEnded(UUID sourceId, Instant at) {}
