package org.yimatong.hazards.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An alarm whose sensor is not to be trusted now, or is being worked on.
 *
 * @param by name of the person
 */
@Embeddable
public record OutOfService(
        @Column(name = "out_of_service_since") Instant since,
        @Column(name = "out_of_service_reason") String reason,
        @Column(name = "out_of_service_by") String by) {}
