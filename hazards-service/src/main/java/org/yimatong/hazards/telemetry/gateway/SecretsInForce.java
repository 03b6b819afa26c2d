package org.yimatong.hazards.telemetry.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secrets by which a data gateway may log in, as their digests.
 *
 * @param present null if it has none
 * @param former the one before, which lets it in for a while, so that its device can be told the new one
 */
@Embeddable
public record SecretsInForce(
        @Column(name = "secret_digest") @Nullable String present,
        @Column(name = "secret_issued_at") @Nullable Instant issuedAt,
        @Column(name = "former_secret_digest") @Nullable String former,
        @Column(name = "former_secret_until") @Nullable Instant formerUntil) {

    static final SecretsInForce NONE = new SecretsInForce(null, null, null, null);

    /** With a new one; the one before ends at that instant, which is now if it is to end at once. */
    SecretsInForce renewed(GatewaySecret secret, Instant now, Instant presentUntil) {
        var goesOn = present != null && presentUntil.isAfter(now);
        return new SecretsInForce(secret.digest(), now, goesOn ? present : null, goesOn ? presentUntil : null);
    }

    /** Until when this secret lets in: {@link Instant#MAX} if for good, the past if it does not. */
    Instant until(GatewaySecret secret) {
        var digest = secret.digest();
        if (isSame(digest, present)) {
            return Instant.MAX;
        }
        return isSame(digest, former) && formerUntil != null ? formerUntil : Instant.MIN;
    }

    private static boolean isSame(String digest, @Nullable String kept) {
        return kept != null
                && MessageDigest.isEqual(
                        digest.getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }
}
