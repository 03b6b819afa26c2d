package org.yimatong.hazards.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * An alarm put aside for a while.
 *
 * @param until when the clock ends it
 * @param level the highest one of the occurrence it was given for; a higher one ends it
 * @param by name of the person
 */
@Embeddable
public record Shelving(
        @Column(name = "shelved_until") Instant until,

        @Column(name = "shelved_level") @Enumerated(EnumType.STRING)
        AlarmLevel level,

        @Column(name = "shelved_reason") String reason,
        @Column(name = "shelved_by") String by) {}
