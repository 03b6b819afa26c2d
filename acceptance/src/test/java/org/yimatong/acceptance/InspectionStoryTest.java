package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.Officer;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.SiteVisit;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** From the plan to what was found: two officers visit the plant without a network. {@link OrderStoryTest} goes on. */
@Order(190)
@DisplayName("The story of an inspection")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY, Part.CITY})
class InspectionStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PLANS = "/api/v1/inspection-plans";
    private static final String DANGER = "WH-15";
    private static final int NUMBER_OF_DANGER = 15;

    private final People people;
    private final Codes codes;
    private final String token;
    private final String finding = UUID.randomUUID().toString();
    private List<Officer> officers = List.of();
    private String plan = "";
    private String task = "";
    private SiteVisit visit = SiteVisit.to(Plant.USCC, List.of(), DANGER);

    InspectionStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void a_plan_of_one_supervisor_is_put_in_force_by_another_and_gives_the_plant_a_task() {
        var drafted =
                people.supervisor().post(PLANS, planForMakersOfChemicals()).requireStatus(201);
        plan = drafted.json().path("id").asText();

        var alone = people.supervisor().step(PLANS + "/" + plan, "/approval", words());
        people.deputySupervisor().step(PLANS + "/" + plan, "/approval", words()).requireStatus(200);

        assertThat(alone.requireStatus(409).json().path("type").asText())
                .isEqualTo("/problems/plan-approved-by-author");
        await().atMost(SOON).untilAsserted(() -> assertThat(tasksOfThePlant()).hasSize(1));
        task = tasksOfThePlant().getFirst().path("id").asText();
    }

    @Test
    @Order(2)
    void two_officers_are_sent_and_find_the_task_among_their_own() {
        officers = Officer.atThePlant(people);
        var assignment = words();
        officers.forEach(officer -> assignment.withArray("officers").add(officer.id()));

        people.supervisor()
                .step("/api/v1/tasks/" + task, "/assignment", assignment)
                .requireStatus(200);

        for (var officer : List.of(people.inspector(), people.inspectorOfTheCity())) {
            assertThat(officer.all("/api/v1/tasks?mine=true"))
                    .extracting(own -> own.path("id").asText())
                    .contains(task);
        }
    }

    @Test
    @Order(3)
    void what_the_device_kept_arrives_out_of_order_and_twice_and_is_one_inspection() {
        visit = SiteVisit.to(Plant.USCC, officers, DANGER);
        var order = new ArrayList<>(visit.entries());
        Collections.shuffle(order, new Random(190));

        order.forEach(this::sendEntry);
        assertThat(sendBeginning()).isEqualTo(201);
        order.reversed().forEach(this::sendEntry);
        assertThat(sendBeginning()).isEqualTo(200);
        Photo.send(people.inspector(), Plant.USCC, visit.photo());
        Photo.send(people.inspector(), Plant.USCC, visit.signature());

        var record = recordOfTheVisit();
        assertThat(record.path("state").asText()).as("%s", record).isEqualTo("CONCLUDED");
        assertThat(record.path("missing")).isEmpty();
        assertThat(record.path("attachments"))
                .hasSize(2)
                .allMatch(file -> file.path("state").asText().equals("STORED"));
        assertThat(people.inspector().all(visit.path() + "/entries")).hasSize(order.size());
    }

    @Test
    @Order(4)
    void concluded_it_is_the_task_done_and_what_it_found_turns_the_code_red() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(seen(people.supervisor(), "/api/v1/tasks/" + task)
                                .path("state")
                                .asText())
                        .isEqualTo("DONE"));

        var report = Findings.major(Plant.USCC, "R-101 安全阀前手动阀关闭")
                .put("id", finding)
                .put("majorItem", NUMBER_OF_DANGER)
                .put("inspectionId", visit.id())
                .put("checklistItem", DANGER);
        report.putArray("attachments").add(visit.photo());
        people.inspector().post("/api/v1/findings", report).requireStatus(201);

        assertThat(recordOfTheVisit().at("/findings/0/id").asText()).isEqualTo(finding);
        codes.awaitShown(token, "RED", "major-finding-open");
    }

    private static JsonNode planForMakersOfChemicals() {
        var plan = words(
                "kind", "DOUBLE_CHECK",
                "title", "化工企业双查双整专项行动",
                "purpose", "全面排查安全附件投用情况",
                "firstDay", FieldDay.today().toString(),
                "lastDay", FieldDay.today().plusDays(60).toString());
        plan.putArray("areas").add("610117");
        plan.putArray("enterpriseKinds").add("PRODUCTION");
        plan.putObject("visits").put("green", 1).put("yellow", 1).put("red", 1);
        return plan;
    }

    private List<JsonNode> tasksOfThePlant() {
        return people.supervisor().all("/api/v1/tasks?planId=%s&uscc=%s&state=OPEN".formatted(plan, Plant.USCC));
    }

    private void sendEntry(JsonNode entry) {
        var answer = people.inspector().post(visit.path() + "/entries", entry);
        assertThat(answer.isSuccess()).as("%s", answer).isTrue();
    }

    private int sendBeginning() {
        return people.inspector().post("/api/v1/inspections", visit.begin(task)).status();
    }

    private JsonNode recordOfTheVisit() {
        return seen(people.inspector(), visit.path() + "/record");
    }

    private static JsonNode seen(Api person, String path) {
        return person.get(path).requireStatus(200).json();
    }
}
