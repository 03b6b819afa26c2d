package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
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

/** A major finding that takes two months: assigned twice, supervised twice, listed, and delisted by two officers. */
@Order(250)
@DisplayName("The story of a listed finding")
@Concerns({Part.INSPECTIONS, Part.ENTERPRISES, Part.GATEWAY})
class ListedSupervisionStoryTest {

    private static final String REASON = "major-finding-open";

    private final People people;
    private final Codes codes;
    private final String token;
    private String finding = "";

    ListedSupervisionStoryTest(Suite suite) {
        people = new People(suite.addresses());
        codes = new Codes(people);
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void it_is_assigned_to_the_department_and_to_the_plant_and_both_answer() {
        var report = Findings.major(Plant.USCC, "控制室面向装置一侧不满足防火防爆要求").put("majorItem", 13);
        finding = "/api/v1/findings/"
                + people.inspector()
                        .post("/api/v1/findings", report)
                        .requireStatus(201)
                        .json()
                        .path("id")
                        .asText();
        codes.awaitShown(token, "RED", REASON);

        var department = assigned(order("DEPARTMENT", "请督促企业落实抗爆改造").put("department", "高陵区工信局"));
        var plant = assigned(order("ENTERPRISE", "请报送改造方案"));

        var ofAnother = people.plant().step(department, "/answer", words("text", "已收到"));
        assertThat(ofAnother.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/answer-of-another");
        people.plant().step(plant, "/answer", words("text", "已委托设计院编制抗爆改造方案")).requireStatus(200);
        people.inspector()
                .step(department, "/answer", words("text", "已约谈企业主要负责人"))
                .requireStatus(200);
    }

    @Test
    @Order(2)
    void listed_with_number_unit_and_plan_it_has_a_new_day_and_stays_red() {
        var listed = people.supervisor().step(finding, "/listing", listing()).requireStatus(200);

        assertThat(listed.json().path("state").asText()).isEqualTo("LISTED");
        assertThat(listed.json().path("dueOn").asText()).isEqualTo(lastDay());
        assertThat(people.plant()
                        .get(finding + "/listings")
                        .requireStatus(200)
                        .json()
                        .at("/0/plan/funds")
                        .asText())
                .isEqualTo("120 万元");
        codes.awaitShown(token, "RED", REASON);
    }

    @Test
    @Order(3)
    void the_plant_asks_for_its_delisting_with_evidence() {
        var request = words("report", "抗爆墙和抗爆窗已安装，设计院验收合格");
        request.putArray("attachments");
        var without = people.plant().step(finding, "/delisting-request", request);
        assertThat(without.requireStatus(422).json().at("/errors/0/code").asText())
                .isEqualTo("evidence-missing");

        request.withArray("attachments").add(Photo.send(people.plant(), Plant.USCC));
        people.plant().step(finding, "/delisting-request", request).requireStatus(200);
        codes.awaitShown(token, "RED", REASON);
    }

    @Test
    @Order(4)
    void one_officer_alone_delists_nothing_and_two_turn_the_code_green() {
        var passed = Findings.passedReInspection("现场复查，抗爆改造已完成");
        people.inspector().step(finding, "/delisting-inspection", passed).requireStatus(200);
        var twice = people.inspector().step(finding, "/delisting-inspection", passed);
        assertThat(twice.requireStatus(409).json().path("type").asText()).isEqualTo("/problems/second-officer-needed");
        codes.awaitShown(token, "RED", REASON);

        var delisted = people.inspectorOfTheCity()
                .step(finding, "/delisting-inspection", passed)
                .requireStatus(200);

        assertThat(delisted.json().path("state").asText()).isEqualTo("DELISTED");
        codes.awaitShown(token, "GREEN");
    }

    private String assigned(ObjectNode order) {
        var ordered = people.supervisor().post(finding + "/supervisions", order).requireStatus(201);
        return "/api/v1/supervisions/" + ordered.json().path("id").asText();
    }

    private static ObjectNode order(String addressee, String text) {
        return words(
                "kind",
                "ASSIGNMENT",
                "addressee",
                addressee,
                "text",
                text,
                "answerDueOn",
                FieldDay.today().plusDays(10).toString());
    }

    private static ObjectNode listing() {
        var number = "督办〔%d〕%s号"
                .formatted(
                        FieldDay.today().getYear(), UUID.randomUUID().toString().substring(0, 4));
        var listing = words("number", number, "unit", "西安市应急管理局", "dueOn", lastDay());
        listing.set(
                "plan",
                words(
                        "responsibility", "总经理",
                        "measures", "增设抗爆墙，更换抗爆门窗",
                        "funds", "120 万元",
                        "schedule", "两个月内完成",
                        "emergencyPlan", "改造期间控制室人员撤至备用机柜间"));
        return listing;
    }

    private static String lastDay() {
        return FieldDay.today().plusDays(60).toString();
    }
}
