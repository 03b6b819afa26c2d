package org.yimatong.hazards.warning.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.roster.RosterExamples;
import org.yimatong.testing.RealServers;

/** What becomes of warnings when other rules take effect, and of what was judged by rules before. */
@QuarkusTest
@RealServers
class NewRulesTest {

    private static final int PRESENT = 2;

    private static final String FORGET = """
            update warning set rules_version = 2 where rules_version = %1$d;
            delete from warning_change where rules_version = %1$d;
            delete from warning_rule_table where version = %1$d
            """;

    @Inject
    SettableClock clock;

    private final String area = RosterExamples.freshArea();
    private Plant plant;
    private int written = PRESENT;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(area, 1);
    }

    @AfterEach
    void others_are_judged_by_the_rules_before() {
        clock.reset();
        if (written > PRESENT) {
            await().untilAsserted(() -> Database.execute(FORGET.formatted(written)));
        }
    }

    @Test
    void sources_and_their_enterprise_are_judged_by_other_rules_once_these_take_effect() {
        awaitVersion(plant.uscc(), PRESENT);
        var rules = Plant.official("duty-officer", area)
                .get("/api/v1/warning-rules/" + PRESENT)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("rules");
        var inAMinute = clock.instant().plusSeconds(61);
        written = Plant.official("supervisor", "610100")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "同样的规则", "effectiveFrom", inAMinute.toString(), "rules", rules))
                .post("/api/v1/warning-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("version");

        clock.set(inAMinute);

        awaitVersion(plant.uscc(), written); // although they make the same of it
    }

    @Test
    void what_was_judged_before_work_and_deadlines_were_inputs_stays_readable() {
        awaitVersion(plant.uscc(), PRESENT);
        var source =
                plant.employee().get("/api/v1/hazard-sources").then().extract().<String>path("[0].id");
        Database.execute("""
                update warning_change set basis = '{"inputs": {"level": 1, "alarms": [], "sensors": 1, "offline": 1,
                    "promise": null, "reassessmentOverdue": true}, "sources": null}' where subject = '%s'
                """.formatted(source));

        warning(source + "/history")
                .body("[0].basis.inputs.reassessmentOverdue", equalTo(true))
                .body("[0].unknown", hasItem("promise"));
    }

    private void awaitVersion(String subject, int version) {
        await().atMost(Duration.ofSeconds(45))
                .untilAsserted(() -> warning(subject).body("rulesVersion", equalTo(version)));
    }

    private ValidatableResponse warning(String address) {
        return Plant.official("duty-officer", area)
                .get("/api/v1/warnings/" + address)
                .then()
                .statusCode(200);
    }
}
