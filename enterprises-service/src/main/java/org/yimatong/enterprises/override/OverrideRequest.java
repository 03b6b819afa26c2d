package org.yimatong.enterprises.override;

import java.time.Instant;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.policy.CodeStatus;

/**
 * What somebody asks a code to show.
 *
 * @param status a colour
 * @param expiresAt the first instant at which its facts alone count again
 */
public record OverrideRequest(Uscc uscc, CodeStatus status, String reason, Instant expiresAt) {}
