package org.yimatong.hazards.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.notification.ChannelKindUnavailable;
import org.yimatong.hazards.notification.Settings;

class WebhookSignatureTest {

    private static final UUID CHANNEL = new UUID(0, 1);

    /** The example by which libraries of Standard Webhooks test themselves. */
    @Test
    void signs_as_the_libraries_verify() {
        var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = WebhookSignature.of(
                List.of(secret),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_valid_secret_signs() {
        var signature = WebhookSignature.of(List.of(new byte[] {1}, new byte[] {2}), "id", Instant.EPOCH, "{}");

        assertThat(signature.split(" ")).hasSize(2).doesNotHaveDuplicates().allMatch(part -> part.startsWith("v1,"));
    }

    @Test
    void each_channel_and_each_renewal_has_a_secret_of_its_own() {
        var secrets = secrets(Base64.getEncoder().encodeToString(new byte[32]));

        assertThat(List.of(secrets.shown(CHANNEL, 1), secrets.shown(CHANNEL, 2), secrets.shown(new UUID(0, 2), 1)))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.startsWith("whsec_"));
        assertThat(secrets.shown(CHANNEL, 1)).isEqualTo(secrets.shown(CHANNEL, 1));
    }

    @Test
    void without_a_key_there_are_no_webhooks() {
        var secrets = new WebhookSecrets(Settings.of(WebhookConfig.class, Map.of()));

        assertThatThrownBy(secrets::requireKey)
                .isInstanceOfSatisfying(
                        ChannelKindUnavailable.class,
                        refused -> assertThat(refused.members())
                                .containsEntry("setting", "yimatong.notification.webhook.secret-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "§§§"})
    void a_key_that_is_of_no_use_is_named_but_not_shown(String key) {
        assertThatThrownBy(() -> secrets(key))
                .hasMessageContaining("yimatong.notification.webhook.secret-key")
                .hasMessageNotContaining(key);
    }

    private static WebhookSecrets secrets(String key) {
        return new WebhookSecrets(
                Settings.of(WebhookConfig.class, Map.of("yimatong.notification.webhook.secret-key", key)));
    }
}
