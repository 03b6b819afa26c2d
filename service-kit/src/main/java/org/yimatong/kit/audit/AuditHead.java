package org.yimatong.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last link of a chain. Whoever keeps one elsewhere can tell later whether the chain up to there is still the same.
 *
 * @param position of the link, 0 before the first one
 * @param hash SHA-256 of the link, in hexadecimal
 */
@Schema(requiredProperties = {"position", "hash"})
public record AuditHead(long position, String hash) {}
