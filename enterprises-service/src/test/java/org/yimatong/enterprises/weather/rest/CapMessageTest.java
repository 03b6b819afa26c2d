package org.yimatong.enterprises.weather.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.enterprises.weather.MessageType;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.enterprises.weather.WeatherEvent;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

class CapMessageTest {

    static final String ALERT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
              <identifier>61011741600000_20260715083000</identifier>
              <sender>高陵区气象台</sender>
              <sent>2026-07-15T16:30:00+08:00</sent>
              <status>Actual</status>
              <msgType>Alert</msgType>
              <scope>Public</scope>
              <info>
                <language>zh-CN</language>
                <category>Met</category>
                <event>暴雨红色预警信号</event>
                <urgency>Immediate</urgency>
                <severity>Extreme</severity>
                <certainty>Likely</certainty>
                <expires>2026-07-15T22:30:00+08:00</expires>
                <headline>高陵区发布暴雨红色预警信号</headline>
                <description>预计3小时内降雨量将达100毫米以上。</description>
                <instruction>停止户外作业。</instruction>
                <area>
                  <areaDesc>高陵区</areaDesc>
                  <geocode><valueName>GB/T 2260</valueName><value>610117000000</value></geocode>
                </area>
                <area><areaDesc>未央区</areaDesc></area>
              </info>
              <info><language>en</language><event>Rainstorm</event></info>
            </alert>
            """;

    @Test
    void a_message_is_read_as_the_office_meant_it() {
        var report = read(ALERT);

        assertThat(report.sender()).isEqualTo("高陵区气象台");
        assertThat(report.sent()).isEqualTo(Instant.parse("2026-07-15T08:30:00Z"));
        assertThat(report.msgType()).isEqualTo(MessageType.ALERT);
        assertThat(report.event()).isEqualTo(WeatherEvent.RAINSTORM);
        assertThat(report.colour()).isEqualTo(SignalColour.RED);
        assertThat(report.areas()).containsExactly("610117000000", "未央区");
        assertThat(report.headline()).isEqualTo("高陵区发布暴雨红色预警信号");
        assertThat(report.instruction()).isEqualTo("停止户外作业。");
        assertThat(report.expires()).isEqualTo(Instant.parse("2026-07-15T14:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"Minor,BLUE", "Moderate,YELLOW", "Severe,ORANGE", "Extreme,RED"})
    void the_severity_gives_the_colour(String severity, SignalColour colour) {
        assertThat(read(ALERT.replace("Extreme", severity)).colour()).isEqualTo(colour);
    }

    @Test
    void a_parameter_gives_the_colour_more_exactly() {
        var parameter = "<parameter><valueName>Color</valueName><value>橙色</value></parameter><area>";

        assertThat(read(ALERT.replaceFirst("<area>", parameter)).colour()).isEqualTo(SignalColour.ORANGE);
        assertThat(problem(ALERT.replaceFirst("<area>", parameter.replace("橙色", "粉色"))))
                .isEqualTo(error("/alert/info/parameter/value", "weather-colour-unknown"));
    }

    @Test
    void of_a_cancellation_only_what_it_refers_to_is_read() {
        var cancel = ALERT.replace("<msgType>Alert", "<msgType>Cancel")
                .replaceFirst(
                        "<info>",
                        "<references>高陵区气象台,A-1,2026-07-15T10:00:00+08:00 高陵区气象台,A-2,2026-07-15T11:00:00+08:00</references><info>");

        var report = read(cancel);

        assertThat(report.event()).isNull();
        assertThat(report.references())
                .extracting(WeatherReport.Reference::identifier)
                .containsExactly("A-1", "A-2");
    }

    @ParameterizedTest
    @CsvSource({
        "<status>Actual,<status>Test,/alert/status,cap-not-actual",
        "<scope>Public,<scope>Restricted,/alert/scope,cap-not-public",
        "<scope>Public</scope>,'',/alert/scope,cap-missing",
        "<msgType>Alert,<msgType>Ack,/alert/msgType,cap-type-unknown",
        "<sent>2026-07-15T16:30:00+08:00,<sent>昨天,/alert/sent,instant-malformed",
        "<identifier>61011741600000_20260715083000</identifier>,'',/alert/identifier,cap-missing",
        "暴雨红色预警信号</event>,雷暴大风</event>,/alert/info/event,weather-event-unknown",
        "<severity>Extreme,<severity>Unknown,/alert/info/severity,weather-colour-unknown",
        "<language>en,<language>zh,/alert/info,cap-missing",
        "cap:1.2,cap:1.1,'',cap-malformed",
        "UTF-8,no-such-encoding,'',cap-malformed",
        "UTF-8,US-ASCII,'',cap-malformed",
        "</alert>,'','',cap-malformed"
    })
    void what_cannot_be_read_is_refused_at_its_place(String from, String to, String pointer, String code) {
        assertThat(problem(ALERT.replace(from, to))).isEqualTo(error(pointer, code));
    }

    @Test
    void nothing_outside_the_message_is_looked_at_and_nothing_unfolds() {
        var outside = ALERT.replace("?>", "?><!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("停止户外作业", "&x;");
        var bomb = ALERT.replace("?>", "?><!DOCTYPE alert [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")
                .replace("停止户外作业", "&b;");

        assertThat(problem(outside)).isEqualTo(error("", "cap-malformed"));
        assertThat(problem(bomb)).isEqualTo(error("", "cap-malformed"));
        assertThat(problem(ALERT.replace("停止户外作业。", "<a>".repeat(200) + "</a>".repeat(200))))
                .isEqualTo(error("", "cap-malformed"));
        assertThat(problem(ALERT.replace("停止户外作业", "长".repeat(100_000)))).isEqualTo(error("", "cap-too-large"));
    }

    private static WeatherReport read(String message) {
        return CapMessage.read(message.getBytes(StandardCharsets.UTF_8));
    }

    /** Pointer and code of the one error. */
    private static String problem(String message) {
        var problem = new StringBuilder();
        assertThatThrownBy(() -> read(message))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> refusal.errors().stream()
                                .map(CapMessageTest::written)
                                .forEach(problem::append));
        return problem.toString();
    }

    private static String written(InputError error) {
        return error(error.pointer(), error.code());
    }

    private static String error(String pointer, String code) {
        return pointer + " " + code;
    }
}
