package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The plant's own system sends its analysis and its checks; the bureau looks at what becomes of them. */
@Order(240)
@DisplayName("The story of dual prevention")
@Concerns({Part.INSPECTIONS, Part.GATEWAY})
class PreventionStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PREVENTION = "/api/v1/prevention/";
    private static final String HAZARD = "610117190";
    private static final String WRITTEN = "20260302083000";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final People people;
    private final String unit = UUID.randomUUID().toString();
    private final String event = UUID.randomUUID().toString();
    private final String measure = UUID.randomUUID().toString();
    private final String mission = UUID.randomUUID().toString();
    private final String record = UUID.randomUUID().toString();

    PreventionStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void a_row_whose_parent_is_unknown_is_refused_at_its_place() {
        var object = words("hazardCode", HAZARD, "name", "装卸区", "department", "储运部", "liablePerson", "吴刚");
        people.plant()
                .putUnseen(PREVENTION + "analysis-objects/" + UUID.randomUUID(), object)
                .requireStatus(201);

        var orphan = sent("sec_security_risk_unit", unit("610117999"));
        var mixed = sent("sec_security_risk_unit", unit(HAZARD).put("id", unit), unit("610117999"));

        assertThat(orphan.requireStatus(422).json().at("/errors/0/pointer").asText())
                .isEqualTo("/datas/0/hazardCode");
        assertThat(mixed.requireStatus(200).json().findValuesAsText("outcome")).containsExactly("ACCEPTED", "REFUSED");
        assertThat(mixed.json().at("/1/pointer").asText()).isEqualTo("/datas/1/hazardCode");
    }

    @Test
    @Order(2)
    void the_chain_comes_in_parents_first_and_goes_out_as_it_came() {
        accepted("sec_security_risk_events", row(event).put("riskUnitId", unit).put("riskEventName", "装卸软管脱落"));
        accepted("sec_security_risk_control_measures", measure());
        accepted("sec_hidden_check_mission", mission());

        var sent = measure();
        assertThat(people.plant().all(PREVENTION + "exchange/sec_security_risk_control_measures"))
                .filteredOn(row -> row.path("id").asText().equals(measure))
                .singleElement()
                .satisfies(row -> assertThat(row.path("riskMeasureDesc")).isEqualTo(sent.path("riskMeasureDesc")));
    }

    @Test
    @Order(3)
    void a_check_that_finds_a_danger_is_done_and_leads_to_the_finding() {
        await().atMost(SOON).untilAsserted(() -> assertThat(occurrences("OPEN")).hasSize(1));
        var found = words("taskId", mission, "checkedAt", Instant.now().toString(), "result", "DANGER_FOUND");
        people.plant().putUnseen(PREVENTION + "records/" + record, found).requireStatus(201);

        var report = Findings.general(Plant.USCC, "2号鹤管软管接头磨损")
                .put("checkType", "SELF_CHECK")
                .put("checkRecordId", record);
        people.plant().post("/api/v1/findings", report).requireStatus(201);

        await().atMost(SOON).untilAsserted(() -> assertThat(occurrences("DONE")).hasSize(1));
        assertThat(people.inspector().all(PREVENTION + "records/" + record + "/findings"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("软管接头磨损"));
    }

    @Test
    @Order(4)
    void the_official_of_the_area_sees_the_score_of_the_day_and_what_it_is_made_of() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(people.inspector().all(PREVENTION + "scores?area=610117"))
                        .anySatisfy(score -> {
                            assertThat(score.path("uscc").asText()).isEqualTo(Plant.USCC);
                            assertThat(score.path("day").asText())
                                    .isEqualTo(FieldDay.today().minusDays(1).toString());
                            assertThat(score.at("/explanation/parts").findValuesAsText("part"))
                                    .contains("OBJECTS_DIVIDED", "CHECKS_DONE", "FINDINGS_CLOSED");
                        }));
        assertThat(people.inspectorOfAnotherArea().all(PREVENTION + "scores/" + Plant.USCC))
                .isEmpty();
        assertThat(people.neighbour().all(PREVENTION + "scores/" + Plant.USCC)).isEmpty();
    }

    private List<JsonNode> occurrences(String state) {
        return people.plant().all(PREVENTION + "occurrences?taskId=%s&state=%s".formatted(mission, state));
    }

    private void accepted(String resource, ObjectNode row) {
        var answer = sent(resource, row).requireStatus(200);
        assertThat(answer.json().at("/0/outcome").asText()).as("%s", answer).isEqualTo("ACCEPTED");
    }

    private Answer sent(String resource, ObjectNode... rows) {
        var page = words();
        for (var row : rows) {
            page.withArray("datas").add(row);
        }
        return people.dataGatewayOf(Plant.USCC).post(PREVENTION + "exchange/" + resource, page);
    }

    private static ObjectNode unit(String hazard) {
        return row(UUID.randomUUID().toString())
                .put("companyCode", "610170001")
                .put("hazardCode", hazard)
                .put("hazardDep", "储运部")
                .put("hazardLiablePerson", "吴刚")
                .put("riskUnitName", "装卸单元");
    }

    private ObjectNode measure() {
        return row(measure)
                .put("riskEventId", event)
                .put("dataSrc", "2")
                .put("riskMeasureDesc", "软管每半年检测，班前检查接头")
                .put("classify1", "2")
                .put("classify2", "2-2")
                .put("classify3", "装卸")
                .put("troubleshootContent", "软管、接头有无破损");
    }

    private ObjectNode mission() {
        return row(mission)
                .put("riskMeasureId", measure)
                .put("checkCycle", 1)
                .put("checkCycleUnit", "天")
                .put("taskStartTime", MOMENT.format(FieldDay.now().plusSeconds(2)))
                .put("workDayType", "0")
                .put("workType", "0");
    }

    private static ObjectNode row(String id) {
        return words(
                "id",
                id,
                "deleted",
                "0",
                "createDate",
                WRITTEN,
                "createBy",
                "吴刚",
                "updateDate",
                WRITTEN,
                "updateBy",
                "吴刚");
    }
}
