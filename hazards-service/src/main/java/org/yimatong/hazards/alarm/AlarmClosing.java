package org.yimatong.hazards.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of an alarm.
 *
 * @param by name of the person
 * @param falseReason why it was a false one; null if it was not
 */
@Embeddable
public record AlarmClosing(
        @Column(name = "closed_at") Instant at,
        @Column(name = "closed_by") String by,
        @Column(name = "false_reason") @Nullable String falseReason) {}
