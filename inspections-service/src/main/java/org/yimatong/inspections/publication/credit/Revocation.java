package org.yimatong.inspections.publication.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a record says nothing any more: the decision was set aside, or recorded by mistake.
 *
 * @param revokedBy name of the official
 */
@Embeddable
public record Revocation(@Column(name = "revocation") String reason, Instant revokedAt, String revokedBy) {}
