package org.yimatong.hazards.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.notification.Receiver;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PinnedAddressTest {

    @Inject
    WebhookPosts posts;

    @Test
    void the_address_that_was_checked_is_connected_to_and_the_name_is_asked_for_by_nobody_again() throws Exception {
        try (var receiver = new Receiver()) {
            var target = WebhookTarget.of("http://nowhere.invalid:" + receiver.port() + "/a");

            assertThat(posts.post(target, InetAddress.getByName("127.0.0.1"), Map.of(), "{}"))
                    .isEqualTo(204);
            assertThat(receiver.posts().getFirst().host()).isEqualTo("nowhere.invalid:" + receiver.port());
        }
    }

    @Test
    void who_does_not_answer_in_time_is_left() {
        try (var receiver = new Receiver()) {
            receiver.hangs();
            var target = WebhookTarget.of(receiver.address());

            assertThatThrownBy(() -> posts.post(target, InetAddress.getByName("127.0.0.1"), Map.of(), "{}"))
                    .hasMessage("timeout");
        }
    }

    @Test
    void who_speaks_no_tls_is_not_spoken_to_without() {
        try (var receiver = new Receiver()) {
            var target = WebhookTarget.of("https://127.0.0.1:" + receiver.port() + "/");

            assertThatThrownBy(() -> posts.post(target, InetAddress.getByName("127.0.0.1"), Map.of(), "{}"))
                    .isInstanceOf(WebhookPosts.PostFailed.class);
            assertThat(receiver.posts()).isEmpty();
        }
    }
}
