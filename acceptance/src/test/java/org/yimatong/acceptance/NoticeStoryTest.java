package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The bureau tells enterprises something, and knows who has read it; a storm is announced and called off. */
@Order(180)
@DisplayName("The story of a notice")
@Concerns({Part.ENTERPRISES, Part.GATEWAY})
class NoticeStoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTICES = "/api/v1/notices";
    private static final String WARNINGS = "/api/v1/weather-warnings";
    private static final String CAP = "application/cap+xml";
    private static final int KEY_SUPPLIERS = 17;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String alert = "acceptance-" + now.getEpochSecond();
    private final People people;

    NoticeStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void a_lesson_goes_to_the_seventeen_key_suppliers() {
        var lesson = JSON.createObjectNode()
                .put("kind", "EPIDEMIC_PREVENTION")
                .put("title", "疫情防控知识")
                .put("body", "进出厂区人员须测温登记，运输车辆须消毒。")
                .put("readBy", now.plus(Duration.ofDays(3)).toString());
        lesson.putObject("audience").put("group", "key-supply");

        var sent = people.supervisor().post(NOTICES, lesson).requireStatus(201).json();

        var counts = counts(people.supervisor()
                .get(NOTICES + "/" + sent.path("id").asText())
                .json());
        assertThat(counts.path("recipients").asInt()).isEqualTo(KEY_SUPPLIERS);
        assertThat(counts.path("outstanding").asInt()).isEqualTo(KEY_SUPPLIERS);
    }

    @Test
    @Order(2)
    void a_red_storm_warning_is_passed_on_to_the_plant_once_however_often_it_comes() {
        people.dutyOfficer().postText(WARNINGS, CAP, message("Alert", "", now)).requireStatus(201);
        people.dutyOfficer().postText(WARNINGS, CAP, message("Alert", "", now)).requireStatus(200);

        assertThat(people.plant().all(path(Plant.USCC) + "/weather-warnings"))
                .anyMatch(warning -> warning.toString().contains(alert));
        assertThat(aboutTheStorm()).hasSize(1);
    }

    @Test
    @Order(3)
    void the_plant_confirms_and_the_bureau_sees_it() {
        var received = aboutTheStorm().getFirst();
        var notice = "/notices/" + received.path("id").asText();
        assertThat(received.path("confirmationAsked").asBoolean()).isTrue();

        people.plant()
                .putUnseen(
                        path(Plant.USCC) + notice + "/receipt",
                        JSON.createObjectNode().put("confirmed", true).put("note", "已停止露天作业"))
                .requireStatus(200);

        var sent =
                people.dutyOfficer().get("/api/v1" + notice).requireStatus(200).json();
        assertThat(counts(sent).path("confirmed").asInt()).isEqualTo(1);
        assertThat(counts(sent).path("outstanding").asInt()).isPositive();
    }

    @Test
    @Order(4)
    void called_off_it_is_in_force_no_more_and_the_plant_is_told() {
        var cancelled = message("Cancel", "高陵区气象台,%s-Alert,%s".formatted(alert, now), now.plusSeconds(1));
        people.dutyOfficer().postText(WARNINGS, CAP, cancelled).requireStatus(201);

        assertThat(people.plant().all(path(Plant.USCC) + "/weather-warnings"))
                .noneMatch(warning -> warning.toString().contains(alert));
        assertThat(aboutTheStorm()).hasSize(2);
    }

    private static JsonNode counts(JsonNode notice) {
        return notice.path("counts");
    }

    /** What the plant was told of it. */
    private List<JsonNode> aboutTheStorm() {
        return people.plant().all(path(Plant.USCC) + "/notices").stream()
                .filter(notice -> notice.path("kind").asText().equals("WEATHER_WARNING"))
                .filter(notice -> !Instant.parse(notice.path("sentAt").asText()).isBefore(now))
                .toList();
    }

    private String message(String type, String references, Instant sent) {
        return """
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                  <identifier>%s-%s</identifier><sender>高陵区气象台</sender><sent>%s</sent>
                  <status>Actual</status><msgType>%s</msgType><scope>Public</scope>%s
                  <info><language>zh-CN</language><category>Met</category><event>暴雨红色预警信号</event>
                    <urgency>Immediate</urgency><severity>Extreme</severity><certainty>Likely</certainty>
                    <expires>%s</expires><headline>高陵区发布暴雨红色预警信号</headline>
                    <description>预计3小时内降雨量将达100毫米以上。%s</description>
                    <area><areaDesc>高陵区</areaDesc></area>
                  </info>
                </alert>
                """.formatted(
                        alert,
                        type,
                        sent,
                        type,
                        references.isEmpty() ? "" : "<references>%s</references>".formatted(references),
                        now.plus(Duration.ofHours(6)),
                        alert);
    }
}
