package org.yimatong.hazards.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.ChannelKindUnavailable;

/**
 * The secrets that recipients verify posts with. Each follows from the service's key, the channel and its number, so
 * that none is kept anywhere.
 */
@Startup // a key that is of no use is told of at once
@ApplicationScoped
public class WebhookSecrets {

    static final String KEY_SETTING = "yimatong.notification.webhook.secret-key";

    private static final int LEAST_BYTES = 32;

    private final byte @Nullable [] key;

    WebhookSecrets(WebhookConfig config) {
        key = config.secretKey()
                .filter(text -> !text.isBlank())
                .map(WebhookSecrets::read)
                .orElse(null);
    }

    private static byte[] read(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length >= LEAST_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told of below, without the value
        }
        throw new ConfigurationException(KEY_SETTING + " must be at least " + LEAST_BYTES + " bytes in Base64");
    }

    /** @throws ChannelKindUnavailable if the service has no key */
    void requireKey() {
        if (key == null) {
            throw new ChannelKindUnavailable(KEY_SETTING);
        }
    }

    /** The secret as libraries of Standard Webhooks take it, {@code whsec_} and Base64. */
    public String shown(UUID channel, int generation) {
        return "whsec_" + Base64.getEncoder().encodeToString(of(channel, generation));
    }

    byte[] of(UUID channel, int generation) {
        requireKey();
        return hmac(Objects.requireNonNull(key), "webhook:%s:%d".formatted(channel, generation));
    }

    /** HMAC-SHA256 of the text in UTF-8. */
    static byte[] hmac(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
