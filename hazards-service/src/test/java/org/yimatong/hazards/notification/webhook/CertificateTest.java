package org.yimatong.hazards.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.notification.Receiver;
import org.yimatong.testing.RealServers;

/** The certificate is that of the name, though the address is connected to that was found before. */
@QuarkusTest
@RealServers
@QuarkusTestResource(WebhookCertificates.class)
class CertificateTest {

    @Inject
    WebhookPosts posts;

    WebhookCertificates.Shown shown;

    @Test
    void a_certificate_of_the_name_by_a_trusted_authority_is_taken() throws Exception {
        try (var receiver = new Receiver(shown.right())) {
            assertThat(post(receiver)).isEqualTo(204);
            assertThat(receiver.posts().getFirst().host()).isEqualTo(WebhookCertificates.HOST + ":" + receiver.port());
        }
    }

    @Test
    void a_certificate_of_another_name_is_refused() {
        assertRefused(shown.ofAnother());
    }

    @Test
    void a_certificate_of_an_unknown_authority_is_refused() {
        assertRefused(shown.ofAStranger());
    }

    private void assertRefused(SSLContext certificate) {
        try (var receiver = new Receiver(certificate)) {
            assertThatThrownBy(() -> post(receiver)).hasMessage("certificate-refused");
            assertThat(receiver.posts()).isEmpty();
        }
    }

    private int post(Receiver receiver) throws Exception {
        var target = WebhookTarget.of("https://%s:%d/a".formatted(WebhookCertificates.HOST, receiver.port()));
        return posts.post(target, InetAddress.getByName("127.0.0.1"), Map.of(), "{}");
    }
}
