package org.yimatong.hazards.alarm.flood;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * The alarm of a flood that came first by the clocks of the sensors (首出报警).
 *
 * @param source code of the hazard source
 * @param level that it came with
 * @param observedAt when the sensor measured it
 */
@Embeddable
public record FirstOut(
        @Column(name = "first_out_alarm") UUID alarm,
        @Column(name = "first_out_uscc") String uscc,
        @Column(name = "first_out_source") String source,
        @Column(name = "first_out_tag") String tag,

        @Column(name = "first_out_level") @Enumerated(EnumType.STRING)
        AlarmLevel level,

        @Column(name = "first_out_observed_at") Instant observedAt) {}
