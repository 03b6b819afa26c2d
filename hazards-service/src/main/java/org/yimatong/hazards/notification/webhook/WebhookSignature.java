package org.yimatong.hazards.notification.webhook;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The header {@code webhook-signature}.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks 1.0.0</a>
 */
final class WebhookSignature {

    private WebhookSignature() {}

    /**
     * One signature for each secret that is valid now; a recipient needs one of them.
     *
     * @param at of the attempt; goes into the header {@code webhook-timestamp}, too
     */
    static String of(List<byte[]> secrets, String id, Instant at, String body) {
        var signed = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(WebhookSecrets.hmac(secret, signed)))
                .collect(Collectors.joining(" "));
    }
}
