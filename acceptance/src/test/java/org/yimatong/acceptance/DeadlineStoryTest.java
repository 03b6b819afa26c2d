package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/**
 * A finding whose day is today, and one whose day was over before it arrived. The suite's clock is the machine's, and
 * midnight is not lived through: that the code turns yellow then is shown by the tests of the services.
 */
@Order(260)
@DisplayName("The story of a deadline")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY})
class DeadlineStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final ZoneId FIELD = ZoneId.of("Asia/Shanghai");
    private static final String FINDINGS = "/api/v1/findings";

    private final People people;
    private final Codes codes;
    private final String token;
    private String dueToday = "";

    DeadlineStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void one_that_is_due_today_changes_nothing_yet_and_the_code_knows_when_it_will() {
        codes.awaitShown(token, "GREEN");
        dueToday = filed(Findings.general(Plant.USCC, "2号泵联轴器防护罩缺失")
                .put("dueOn", FieldDay.today().toString()));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Instant.parse(
                                codes.whole(Plant.USCC).path("nextEvaluation").asText()))
                        .isEqualTo(midnight()));
        codes.awaitShown(token, "GREEN");
    }

    @Test
    @Order(2)
    void a_day_that_had_passed_when_it_was_found_is_no_deadline() {
        var late = Findings.general(Plant.USCC, "消防通道堆放物料")
                .put("dueOn", FieldDay.today().minusDays(1).toString());

        var refused = people.inspector().post(FINDINGS, late);

        assertThat(refused.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/deadline-passed");
    }

    @Test
    @Order(3)
    void rectified_and_looked_at_in_time_it_leaves_nothing_for_midnight() {
        settle(dueToday);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                codes.whole(Plant.USCC).path("nextEvaluation").asText())
                        .isNotEqualTo(midnight().toString()));
        codes.awaitShown(token, "GREEN");
    }

    @Test
    @Order(4)
    void a_report_longer_on_its_way_than_its_deadline_is_filed_and_turns_the_code_at_once() {
        var late = filed(Findings.general(Plant.USCC, "配电室挡鼠板缺失")
                .put("observedAt", dayBegins(-3).toString())
                .put("dueOn", FieldDay.today().minusDays(1).toString()));
        codes.awaitShown(token, "YELLOW", "finding-overdue");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(people.inspector()
                                .get(late)
                                .json()
                                .path("escalation")
                                .asText())
                        .isEqualTo("AREA"));

        settle(late);
        codes.awaitShown(token, "GREEN");
    }

    private void settle(String finding) {
        people.plant()
                .step(finding, "/rectification", Findings.rectification("已补装", Photo.send(people.plant(), Plant.USCC)))
                .requireStatus(200);
        people.inspector()
                .step(finding, "/re-inspection", Findings.passedReInspection("复查合格"))
                .requireStatus(200);
    }

    private static Instant midnight() {
        return dayBegins(1);
    }

    private static Instant dayBegins(int daysFromToday) {
        return FieldDay.today().plusDays(daysFromToday).atStartOfDay(FIELD).toInstant();
    }

    private String filed(ObjectNode report) {
        var filed = people.inspector().post(FINDINGS, report).requireStatus(201);
        return FINDINGS + "/" + filed.json().path("id").asText();
    }
}
