package org.yimatong.hazards.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.notification.AlarmFacts;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.hazards.notification.SubjectKind;

class MailTextTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void the_subject_says_level_and_place() {
        assertThat(MailText.subject(letter("渭北精细化工有限公司")))
                .isEqualTo("【报警·高高报】渭北精细化工有限公司 反应单元 液位(LT-1) High-high alarm, raised");
    }

    @Test
    void the_body_says_all_of_it_in_chinese_first_in_the_time_of_the_city() {
        var body = MailText.body(letter("渭北精细化工有限公司"));

        assertThat(body)
                .contains(
                        "数值：95 %（超限）",
                        "测量时间：2026-03-02 12:00:00", "Value: 95 % (beyond its limits)", "https://ymt.example/a")
                .matches(text -> text.indexOf("企业：") < text.indexOf("Enterprise:"));
    }

    @Test
    void it_names_the_channel_that_did_not_deliver() {
        assertThat(MailText.body(letter("渭北精细化工有限公司", "夜班\nBcc: x")))
                .contains("未送达的通知渠道：夜班", "Not delivered by: 夜班")
                .doesNotContain("\nBcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工厂\r\nBcc: evil@example.org", "工厂\nX: y", "工厂\u2028Bcc: x", "工厂\u202Ecba", "工厂\u0000"})
    void a_hostile_name_begins_no_line_and_turns_nothing_round(String name) {
        var letter = letter(name);

        assertThat(MailText.subject(letter)).doesNotContain("\r", "\n", "\u2028", "\u202E", "\u0000");
        assertThat(MailText.body(letter)).doesNotContain("\r", "\nBcc", "\nX:", "\u2028", "\u202E", "\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duty",
                "duty@",
                "@example.org",
                "duty@example.org, boss@example.org",
                "Duty <duty@example.org>",
                "duty@example.org\r\nBcc: x@example.org",
                "duty@example.org;x@example.org",
                "值班@example.org",
                "a b@example.org"
            })
    void only_one_mailbox_without_a_name_is_an_address(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
        assertThat(MailAddress.of("duty.room+alarm@mail.example.org")).isPresent();
    }

    static Letter letter(String enterprise) {
        return letter(enterprise, null);
    }

    private static Letter letter(String enterprise, String undeliveredBy) {
        var facts = new AlarmFacts("610110001001", 1, "LT-1", "HIGH_HIGH", "95", "%", NOON, NOON, true, null);
        var message = new Letter.Message(
                SubjectKind.ALARM,
                new UUID(0, 2),
                "91610117MA6TE0019E",
                enterprise,
                "610117",
                "反应单元",
                "液位",
                "Level",
                facts,
                NOON,
                "https://ymt.example/a",
                undeliveredBy);
        return new Letter(
                new UUID(0, 1),
                new UUID(0, 3),
                ChannelKind.EMAIL,
                "duty@example.org",
                true,
                0,
                false,
                NotificationStage.RAISED,
                NOON,
                message);
    }
}
