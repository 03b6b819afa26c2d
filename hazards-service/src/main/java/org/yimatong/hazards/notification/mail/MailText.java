package org.yimatong.hazards.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.AlarmFacts;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.kit.text.Deception;

/** A notification in words, Chinese first. Names come from outside: none of their characters ends a line. */
final class MailText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String TRIAL = """
            这是一次试发，没有报警。收到本邮件说明该通知渠道可用。

            This is a trial: there is no alarm. That you read it shows that the channel works.
            """;

    private static final String ZH = """
            %s：%s
            企业：%s（%s）
            重大危险源：%s（%s）
            测点：%s（%s）
            数值：%s %s（%s）
            测量时间：%s
            首次报警：%s
            %s数据接口：%s
            """;

    private static final String EN = """
            %s: %s
            Enterprise: %s (%s)
            Major hazard source: %s (%s)
            Sensor: %s (%s)
            Value: %s %s (%s)
            Measured at: %s
            First raised at: %s
            %sData (API): %s

            时间均为北京时间。Times are of Beijing (UTC+8).
            """;

    private MailText() {}

    static String subject(Letter letter) {
        var message = letter.message();
        if (message == null) {
            return "【试发】一码通报警通知 Trial of alarm notification";
        }
        var facts = message.facts();
        return Deception.replaced("【%s·%s】%s%s %s %s(%s) %s, %s"
                .formatted(
                        zh(letter.stage()),
                        levelZh(facts),
                        facts.alarms() == null ? "" : "报警泛滥" + facts.alarms() + "条，首出：",
                        message.enterprise(),
                        message.sourceName(),
                        message.sensorZh(),
                        facts.tag(),
                        levelEn(facts),
                        en(letter.stage())));
    }

    static String body(Letter letter) {
        var message = letter.message();
        if (message == null) {
            return TRIAL;
        }
        return chinese(letter.stage(), message) + "\n" + english(letter.stage(), message);
    }

    private static String chinese(NotificationStage stage, Letter.Message message) {
        var facts = message.facts();
        return ZH.formatted(
                zh(stage),
                levelZh(facts),
                plain(message.enterprise()),
                message.uscc(),
                plain(message.sourceName()),
                plain(facts.source()),
                plain(message.sensorZh()),
                plain(facts.tag()),
                facts.value(),
                plain(facts.unit()),
                facts.standing() ? "超限" : "正常",
                time(facts.observedAt()),
                time(facts.raisedAt()),
                line("报警泛滥，报警数量：", facts.alarms()) + line("未送达的通知渠道：", message.undeliveredBy()),
                message.link());
    }

    private static String english(NotificationStage stage, Letter.Message message) {
        var facts = message.facts();
        return EN.formatted(
                en(stage),
                levelEn(facts),
                plain(message.enterprise()),
                message.uscc(),
                plain(message.sourceName()),
                plain(facts.source()),
                plain(message.sensorEn()),
                plain(facts.tag()),
                facts.value(),
                plain(facts.unit()),
                facts.standing() ? "beyond its limits" : "normal",
                time(facts.observedAt()),
                time(facts.raisedAt()),
                line("A flood; alarms: ", facts.alarms()) + line("Not delivered by: ", message.undeliveredBy()),
                message.link());
    }

    private static String plain(String text) {
        return Deception.replaced(text);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String line(String what, @Nullable Object value) {
        return value == null ? "" : what + plain(value.toString()) + "\n";
    }

    private static String zh(NotificationStage stage) {
        return switch (stage) {
            case RAISED -> "报警";
            case RISEN -> "级别上升";
            case REPEATED -> "重复提醒";
            case TO_DISTRICT -> "升级至区县";
            case TO_CITY -> "升级至市级";
            case DISPOSAL_MISSED -> "逾期未反馈";
            case RETURNED -> "恢复正常";
            case NOT_DELIVERED -> "另一渠道未送达";
            case TRIAL -> "试发";
        };
    }

    private static String en(NotificationStage stage) {
        return switch (stage) {
            case RAISED -> "raised";
            case RISEN -> "risen";
            case REPEATED -> "still unacknowledged";
            case TO_DISTRICT -> "escalated to the district";
            case TO_CITY -> "escalated to the city";
            case DISPOSAL_MISSED -> "cause and treatment missing";
            case RETURNED -> "back to normal";
            case NOT_DELIVERED -> "not delivered by another channel";
            case TRIAL -> "trial";
        };
    }

    private static String levelZh(AlarmFacts facts) {
        return switch (facts.level()) {
            case "HIGH_HIGH" -> "高高报";
            case "HIGH" -> "高报";
            case "LOW" -> "低报";
            case "LOW_LOW" -> "低低报";
            default -> "正常";
        };
    }

    private static String levelEn(AlarmFacts facts) {
        return switch (facts.level()) {
            case "HIGH_HIGH" -> "High-high alarm";
            case "HIGH" -> "High alarm";
            case "LOW" -> "Low alarm";
            case "LOW_LOW" -> "Low-low alarm";
            default -> "Normal";
        };
    }
}
