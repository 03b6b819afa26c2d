package org.yimatong.hazards.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for a hazard source, and the first instant at which it is late.
 *
 * @param filingDueAt of the filing that is owed, or was sent back; null if none is
 * @param reassessmentDueAt null if the source was never assessed here and nothing asks for it
 * @param duties the duties that a record meets, or met, for a time
 */
public record SourceDeadlines(
        @Nullable Instant filingDueAt, @Nullable Instant reassessmentDueAt, List<Lapse> duties) {

    static final SourceDeadlines NONE = new SourceDeadlines(null, null, List.of());

    /**
     * A duty whose record holds no longer from an instant on.
     *
     * @param duty its kind
     */
    public record Lapse(String duty, Instant at) {}
}
