package org.yimatong.inspections.document;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a document was wrong, and why.
 *
 * @param withdrawnBy name of the official
 */
@Embeddable
public record Withdrawal(String reason, Instant withdrawnAt, String withdrawnBy) {}
