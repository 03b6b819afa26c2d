package org.yimatong.hazards.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why the value left its limits, and what was done about it (处置情况).
 *
 * @param by name of the person who reported it last
 */
@Embeddable
public record Disposal(
        @Column(name = "cause") String cause,
        @Column(name = "treatment") String treatment,
        @Column(name = "disposal_by") String by) {}
