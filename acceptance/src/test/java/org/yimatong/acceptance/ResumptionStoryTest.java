package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.path;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The plant stood still for its overhaul, and wants to start again. */
@Order(230)
@DisplayName("The story of a resumption of work")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY})
class ResumptionStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String RESUMPTIONS = "/api/v1/resumptions";

    private final People people;
    private final Codes codes;
    private final String token;
    private String application = "";

    ResumptionStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void who_operates_has_nothing_to_apply_for() {
        var refused = people.plant().post(RESUMPTIONS, application());

        assertThat(refused.requireStatus(409).json().path("type").asText())
                .isEqualTo("/problems/enterprise-not-suspended");
    }

    @Test
    @Order(2)
    void suspended_it_applies_and_the_code_page_says_that_it_is_resuming() {
        var standstill = words("status", "SUSPENDED");
        standstill.set("reason", words("code", "MAINTENANCE", "text", "年度停车检修"));
        people.registrar().step(path(Plant.USCC), "/status", standstill).requireStatus(200);
        awaitShown("SUSPENDED");

        await().atMost(SOON).untilAsserted(() -> {
            var applied = people.plant().post(RESUMPTIONS, application());
            assertThat(applied.status()).as("%s", applied).isEqualTo(201);
            application = RESUMPTIONS + "/" + applied.json().path("id").asText();
        });

        awaitShown("RESUMING");
        people.neighbour().get(application).requireStatus(404);
    }

    @Test
    @Order(3)
    void a_condition_that_is_not_met_forbids_to_approve_it() {
        var found = words("inspectedOn", FieldDay.today().toString());
        for (var condition : conditions()) {
            var code = condition.path("code").asText();
            var met = !code.equals("ALARMS_AND_FIRE");
            found.withArray("conditions")
                    .add(words("code", code, "note", met ? "符合" : "两台探测器未标定").put("met", met));
        }
        people.inspector().step(application, "/inspection", found).requireStatus(200);

        var refused = people.supervisor().step(application, "/decision", decision(true, "同意"));

        assertThat(refused.requireStatus(409).json().at("/unmet/0").asText()).isEqualTo("ALARMS_AND_FIRE");
        people.supervisor()
                .step(application, "/decision", decision(false, "探测器标定后再申请"))
                .requireStatus(200);
        awaitShown("SUSPENDED");
    }

    @Test
    @Order(4)
    void applied_anew_and_approved_the_plant_operates_and_its_page_follows() {
        var applied = people.plant().post(RESUMPTIONS, application()).requireStatus(201);
        application = RESUMPTIONS + "/" + applied.json().path("id").asText();
        var found = words("inspectedOn", FieldDay.today().toString());
        conditions()
                .forEach(condition -> found.withArray("conditions")
                        .add(words("code", condition.path("code").asText()).put("met", true)));
        people.inspector().step(application, "/inspection", found).requireStatus(200);

        people.supervisor()
                .step(application, "/decision", decision(true, "各项条件符合"))
                .requireStatus(200);

        awaitShown("OPERATING");
        var registered =
                people.registrar().get(path(Plant.USCC)).requireStatus(200).json();
        assertThat(registered.path("status").asText()).isEqualTo("OPERATING");
        assertThat(people.registrar()
                        .get(path(Plant.USCC) + "/history")
                        .requireStatus(200)
                        .text())
                .contains("各项条件符合");
    }

    private ObjectNode application() {
        var application = words("measures", "停车检修和全员培训已完成，联锁逐条测试。");
        conditions()
                .forEach(condition -> application
                        .withArray("conditions")
                        .add(words("code", condition.path("code").asText(), "statement", "已落实，见附件")));
        application.putArray("attachments").add(Photo.send(people.plant(), Plant.USCC));
        return application;
    }

    private JsonNode conditions() {
        return people.plant()
                .get("/api/v1/resumption-conditions")
                .requireStatus(200)
                .json();
    }

    private static ObjectNode decision(boolean approved, String reason) {
        return words("reason", reason).put("approved", approved);
    }

    private void awaitShown(String standing) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                codes.shown(token).path("enterpriseStatus").asText())
                        .isEqualTo(standing));
    }
}
