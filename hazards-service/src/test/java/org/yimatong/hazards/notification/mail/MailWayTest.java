package org.yimatong.hazards.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.notification.ChannelKindUnavailable;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.NotificationRules;
import org.yimatong.hazards.notification.Settings;
import org.yimatong.kit.problem.InvalidInput;

/** Mail to servers of other hands, and to one that behaves badly. */
class MailWayTest {

    @Test
    void mail_arrives_with_its_words_and_the_identity_of_the_notification() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var letter = MailTextTest.letter("渭北精细化工\r\nBcc: evil@example.org");

            assertThat(way(server.getSmtp().getPort()).deliver(letter)).isEqualTo(new Delivered());
            assertThat(way(server.getSmtp().getPort()).deliver(letter)).isEqualTo(new Delivered());

            var arrived = server.getReceivedMessages();
            assertThat(arrived).hasSize(2); // to one mailbox only, whatever the name says
            assertThat(arrived[0].getSubject()).startsWith("【报警·高高报】渭北精细化工").contains("LT-1");
            assertThat(arrived[0].getContent().toString()).contains("反应单元").contains("Enterprise:");
            assertThat(arrived[0].getHeader("Bcc")).isNull();
            assertThat(arrived[0].getHeader("Message-ID"))
                    .containsExactly("<" + letter.id() + "@ymt.example>")
                    .isEqualTo(arrived[1].getHeader("Message-ID"));
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such mailbox, 'Refused[code=smtp-550]'",
        "RCPT, 450 try later, 'Failed[code=smtp-450]'",
        "DATA, 451 try later, 'Failed[code=smtp-451]'",
        "RCPT, 550 5.1.1 no such mailbox, 'Refused[code=smtp-550]'",
        "RCPT, 550 5.7.1 relaying denied, 'Failed[code=smtp-550]'",
        "RCPT, 554 no, 'Failed[code=smtp-554]'",
        "MAIL, 550 sender refused, 'Failed[code=smtp-550]'",
        "MAIL, 530 log in first, 'Failed[code=smtp-530]'",
        "DATA, 554 not this one, 'Failed[code=smtp-554]'",
        "RCPT, hang, 'Failed[code=timeout]'"
    })
    void the_reply_says_whether_it_may_work_later(String command, String reply, String outcome) throws Exception {
        try (var server = new ScriptedMailServer(command, reply)) {
            assertThat(way(server.port()).deliver(MailTextTest.letter("渭北")))
                    .asString()
                    .isEqualTo(outcome);
        }
    }

    /** Each word comes in time, and the whole never ends. */
    @Test
    void who_is_interrupted_lets_go_of_a_server_that_dawdles() throws Exception {
        try (var server = new ScriptedMailServer("RCPT", "dawdle")) {
            var outcome = new FutureTask<>(() -> way(server.port()).deliver(MailTextTest.letter("渭北")));
            var sending = Thread.ofVirtual().start(outcome);
            await().until(() -> server.heard().stream().anyMatch(line -> line.startsWith("RCPT")));
            await().during(Duration.ofMillis(1_500)).until(() -> !outcome.isDone());

            sending.interrupt();

            assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void only_domains_that_are_named_are_mailed_to() throws Exception {
        try (var server = new ScriptedMailServer("RCPT", "250 ok")) {
            var way = way(server.port(), Map.of("domains", "ymt.example, Other.example"));

            assertThatThrownBy(() -> way.require("duty@example.org", true))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.errors().getFirst().code())
                                    .isEqualTo("domain-not-allowed"));
            assertThat(way.deliver(MailTextTest.letter("渭北"))).isEqualTo(new Failed("domain-not-allowed"));
            assertThat(server.heard()).isEmpty();
            way.require("duty@OTHER.example", false);
            way(server.port(), Map.of("domains", "*")).require("duty@example.org", false);
        }
    }

    @Test
    void a_server_that_is_down_is_asked_again_later() throws Exception {
        var server = new ScriptedMailServer("RCPT", "250 ok");
        server.close();

        assertThat(way(server.port()).deliver(MailTextTest.letter("渭北"))).isEqualTo(new Failed("connection-refused"));
    }

    @Test
    void a_server_that_cannot_keep_secrets_gets_none() throws Exception {
        try (var server = new ScriptedMailServer("RCPT", "250 ok")) {
            var outcome = way(server.port(), Map.of("security", "starttls")).deliver(MailTextTest.letter("渭北"));

            assertThat(outcome).isInstanceOf(Failed.class);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void without_a_server_there_is_no_mail() {
        var way = new MailWay(Settings.of(MailConfig.class, Map.of()), rules());

        assertThatThrownBy(() -> way.require("duty@example.org", true))
                .isInstanceOfSatisfying(
                        ChannelKindUnavailable.class,
                        refused -> assertThat(refused.members())
                                .containsEntry("setting", "yimatong.notification.mail.host"));
        assertThat(way.deliver(MailTextTest.letter("渭北"))).isEqualTo(new DeliveryOutcome.Failed("not-configured"));
    }

    private static MailWay way(int port) {
        return way(port, Map.of());
    }

    private static MailWay way(int port, Map<String, String> other) {
        var settings = new HashMap<>(Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(port),
                "security", "none",
                "domains", "example.org",
                "from", "alarms@ymt.example"));
        settings.putAll(other);
        var named = new HashMap<String, String>();
        settings.forEach((name, value) -> named.put("yimatong.notification.mail." + name, value));
        return new MailWay(Settings.of(MailConfig.class, named), rules());
    }

    private static NotificationRules rules() {
        return Settings.of(NotificationRules.class, Map.of("yimatong.notification.answer-within", "1S"));
    }
}
