package org.yimatong.inspections.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The enterprise asks for more time, and nobody has decided yet.
 *
 * @param wantedOn the day by which it wants to have rectified
 * @param reason why it cannot be done in time
 */
@Embeddable
public record ExtensionRequest(
        @Column(name = "extension_wanted_on") LocalDate wantedOn,
        @Column(name = "extension_reason") String reason) {}
