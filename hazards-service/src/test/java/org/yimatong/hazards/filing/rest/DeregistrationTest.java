package org.yimatong.hazards.filing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DeregistrationTest extends FilingStory {

    private static final String DEREGISTRATIONS = "/api/v1/hazard-source-deregistrations";

    @Test
    void a_source_below_the_threshold_ceases_to_be_a_major_hazard_source() {
        emptied();
        var id = apply().statusCode(201)
                .body("state", equalTo("APPLIED"))
                .body("dueAt", equalTo(today().plusDays(20) + "T16:00:00Z"))
                .extract()
                .<String>path("id");

        decide(id, true).statusCode(200).body("state", equalTo("GRANTED")).body("findings", notNullValue());

        asRegistered().body("[0].deregisteredAt", notNullValue());
        reassessments("").body("", hasSize(0));
        plant.employee()
                .get("/api/v1/enterprise-hazard-levels")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        trigger("ACCIDENT", today()).statusCode(409).body("type", equalTo("/problems/source-deregistered"));
        apply().statusCode(409).body("type", equalTo("/problems/source-deregistered"));
        assertThat(told()).isTrue();
    }

    @Test
    void nobody_looks_at_it_daily_or_warns_of_it_any_more() {
        var patrolled = "select count(*) from patrol_duty where source_id = '%s'".formatted(source);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Database.number(patrolled)).isOne());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> warnings().body("sourceId", contains(source)));

        emptied();
        decide(applied(), true).statusCode(200);

        assertThat(Database.number(patrolled)).isZero();
        warnings().body("", hasSize(0));
        plant.employee().get("/api/v1/warnings").then().body("", hasSize(0)); // nor of the enterprise: it has no other
    }

    private ValidatableResponse warnings() {
        return plant.employee()
                .get("/api/v1/warnings?ofEnterprises=false")
                .then()
                .statusCode(200);
    }

    @Test
    void one_that_is_found_to_be_major_again_is_one_again() {
        emptied();
        decide(applied(), true).statusCode(200);

        assess(assessment(today(), Map.of("substance", "氯", "quantity", "1"))).statusCode(201);
        reassessments("").body("", hasSize(0));
        assess(assessment(today())).statusCode(201);

        asRegistered().body("[0].deregisteredAt", nullValue()).body("[0].level", equalTo(3));
        reassessments("").body("sourceId", contains(source));
        filings("?state=OWED").body("sourceId", contains(source));
    }

    @Test
    void who_is_refused_stays_one_and_may_apply_anew() {
        emptied();
        var id = applied();
        apply().statusCode(409).body("type", equalTo("/problems/deregistration-pending"));

        decide(id, false).statusCode(200).body("state", equalTo("REFUSED"));

        asRegistered().body("[0].deregisteredAt", nullValue());
        apply().statusCode(201);
        step(registrar(Plant.GAOLING), address(id), 2, verdict(true))
                .statusCode(409)
                .body("type", equalTo("/problems/deregistration-decided"));
    }

    @Test
    void what_no_assessment_found_below_the_threshold_is_major_still() {
        apply().statusCode(409).body("type", equalTo("/problems/still-major-source"));
        assess(assessment(today())).statusCode(201);
        apply().statusCode(409);

        emptied();
        var id = applied();
        assess(assessment(today())).statusCode(201);
        decide(id, true).statusCode(409).body("type", equalTo("/problems/still-major-source"));
        decide(id, false).statusCode(200);
    }

    @Test
    void a_decision_that_does_not_come_in_twenty_days_is_overdue() {
        emptied();
        var id = applied();

        daysPass(21);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> plant.employee()
                        .get(DEREGISTRATIONS + "?overdue=true")
                        .then()
                        .body("id", contains(id))
                        .body("[0].overdueAt", equalTo(today().plusDays(20) + "T16:00:00Z")));
    }

    @Test
    void nobody_else_has_a_part_in_it() {
        emptied();
        var id = applied();

        step(registrar(Plant.WEIYANG), address(id), 1, verdict(true)).statusCode(404);
        step(plant.employee(), address(id), 1, verdict(true)).statusCode(403);
        step(registrar(Plant.GAOLING), address(id), 9, verdict(true)).statusCode(412);
        var early = Map.of("granted", true, "checkedOn", today().minusDays(1).toString(), "findings", "已清空");
        step(registrar(Plant.GAOLING), address(id), 1, early)
                .statusCode(422)
                .body("errors[0].code", equalTo("checked-before-applied"));
        Plant.in(Plant.WEIYANG)
                .employee()
                .get(DEREGISTRATIONS + "/" + id)
                .then()
                .statusCode(404);
    }

    private void emptied() {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "0"))).statusCode(201);
    }

    private String applied() {
        return apply().statusCode(201).extract().path("id");
    }

    private ValidatableResponse apply() {
        return plant.employee()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "reason", "储罐已清空拆除", "evidence", List.of(Map.of("title", "安全评估报告", "reference", "PG-2026-8"))))
                .post(SOURCES + "/{id}/deregistrations", source)
                .then();
    }

    private ValidatableResponse decide(String id, boolean granted) {
        return step(registrar(Plant.GAOLING), address(id), 1, verdict(granted));
    }

    private static Map<String, Object> verdict(boolean granted) {
        return Map.of("granted", granted, "checkedOn", today().toString(), "findings", "现场核查储罐已清空");
    }

    private static RequestSpecification registrar(String area) {
        return Plant.official("registrar", area);
    }

    private static String address(String id) {
        return DEREGISTRATIONS + "/" + id + "/decision";
    }

    private boolean told() {
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().until(() -> Kafka.poll(topic).stream()
                    .anyMatch(record -> plant.uscc().equals(record.key())
                            && new String(record.value()).contains("source-deregistered.v1")));
        }
        return true;
    }
}
