package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.notification.mail.MailServer;
import org.yimatong.testing.RealServers;

/** Alarms reach a mailbox. */
@QuarkusTest
@RealServers
@QuarkusTestResource(MailServer.class)
class MailDeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    GreenMail mail;

    @Test
    void an_alarm_is_mailed_once_in_both_languages() throws Exception {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var channel = channel(plant);
        plant.send("LT-1", Instant.now(), 1, 95).statusCode(200);

        Channels.awaitStates(channel, "DELIVERED");
        var arrived = of(plant);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst()).contains("重大危险源：反应单元", "Value: 95 %");
        assertThat(mail.getReceivedMessages())
                .allMatch(message -> subject(message).startsWith("【"));
    }

    @Test
    void a_mail_server_that_was_down_takes_it_when_it_is_up_again() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var channel = channel(plant);
        mail.getSmtp().stopService();
        try {
            plant.send("LT-1", Instant.now(), 1, 5).statusCode(200);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Channels.notifications(channel))
                            .first(MAP)
                            .containsEntry("state", "WAITING")
                            .containsEntry("lastError", "connection-refused"));
        } finally {
            mail.reset();
        }

        Channels.awaitStates(channel, "DELIVERED");
        assertThat(of(plant)).hasSize(1);
    }

    @Test
    void what_is_no_mailbox_is_refused() {
        var plant = Plant.in(Plant.GAOLING);

        Channels.open(plant.employee(), wanted("duty@example.org, boss@example.org"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/target"))
                .body("errors[0].code", equalTo("mailbox-malformed"));
    }

    private static String channel(Plant plant) {
        return Channels.open(plant.employee(), wanted("duty-" + plant.uscc() + "@example.org"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> wanted(String target) {
        return new HashMap<>(Map.of("kind", "EMAIL", "name", "值班邮箱", "target", target));
    }

    /** The bodies of what came to the plant's mailbox. */
    private List<String> of(Plant plant) {
        return Stream.of(mail.getReceivedMessages())
                .map(MailDeliveryTest::body)
                .filter(body -> body.contains(plant.uscc()))
                .toList();
    }

    private static String body(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
