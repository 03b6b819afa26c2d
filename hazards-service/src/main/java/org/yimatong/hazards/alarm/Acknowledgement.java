package org.yimatong.hazards.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Somebody has seen the alarm and takes care of it.
 *
 * @param by name of the person
 */
@Embeddable
public record Acknowledgement(
        @Column(name = "acknowledged_at") Instant at,
        @Column(name = "acknowledged_by") String by) {}
