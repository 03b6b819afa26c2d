package org.yimatong.enterprises.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which plan a notice was sent by, and when that was due. There is one notice at most for each of these. */
@Embeddable
public record PlannedSending(UUID planId, Instant dueAt) {}
