package org.yimatong.hazards.specialoperation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SpecialOperationResourceTest extends OperationStory {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_permit_is_reported_before_the_work_and_seen_by_the_officials_of_its_area_only() {
        var id = reported(hotWork(Duration.ofHours(72)));

        Plant.official("duty-officer", Plant.GAOLING)
                .get(OPERATIONS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("operation.state", equalTo("REPORTED"))
                .body("operation.job.level", equalTo("SECOND"))
                .body("steps.kind", contains("REPORTED"));
        Plant.official("duty-officer", Plant.WEIYANG)
                .get(OPERATIONS + "/{id}", id)
                .then()
                .statusCode(404);
        Plant.in(Plant.GAOLING).employee().get(OPERATIONS + "/{id}", id).then().statusCode(404);
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'special-operation.reported' and thing_id = '"
                                + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_permit_that_breaks_rules_is_refused_with_all_of_them_and_what_it_would_need() {
        var inDike = permit(
                Map.of("kind", "HOT_WORK", "level", "FIRST", "place", "TANK_FARM_DIKE"), HOUR, Duration.ofHours(9));

        report(inDike)
                .statusCode(409)
                .body("type", equalTo("/problems/permit-refused"))
                .body("rules", contains("level-by-place", "permit-too-long"))
                .body("neededLevel", equalTo("SPECIAL"))
                .body("latestEnd", equalTo(in(Duration.ofHours(9)).toString()))
                .body("errors.pointer", contains("/job/level", "/validUntil"));
        list("").body("", hasSize(0));
    }

    @Test
    void at_night_the_same_work_needs_the_higher_level() {
        var atNight = Map.<String, Object>of("kind", "HOT_WORK", "level", "FIRST", "place", "PIPE_RACK");

        report(permit(atNight, Duration.ofHours(13), HOUR))
                .statusCode(409)
                .body("rules", contains("level-at-rest"))
                .body("neededLevel", equalTo("SPECIAL"));
        report(permit(atNight, HOUR, HOUR)).statusCode(201);
    }

    @Test
    void what_a_permit_of_its_kind_has_to_say_is_named_place_by_place() {
        report(permit(Map.of("kind", "WORK_AT_HEIGHT", "place", "OTHER", "loadTonnes", "3"), HOUR, HOUR))
                .statusCode(422)
                .body("errors.pointer", contains("/job/level", "/job/heightMetres", "/job/loadTonnes"));
        report(permit(Map.of("kind", "CONFINED_SPACE", "level", "FIRST", "place", "OTHER"), HOUR, HOUR))
                .statusCode(422)
                .body("errors.code", contains("operation-level-unknown"));
        report(permit(Map.of("kind", "BLIND_PLATE", "place", "OTHER"), HOUR, HOUR))
                .statusCode(422)
                .body("errors.pointer", contains("/job/plateNumber"));
        report(permit(Map.of("kind", "ROAD_CLOSURE", "place", "OTHER"), HOUR, HOUR))
                .statusCode(422)
                .body("errors.pointer", contains("/job/coordination"));
    }

    @Test
    void a_permit_comes_before_the_work_and_ends_after_it_begins() {
        report(permit(hotWorkAs("SECOND"), HOUR.negated(), HOUR.multipliedBy(2)))
                .statusCode(422)
                .body("errors.code", contains("permit-reported-late"));
        report(permit(hotWorkAs("SECOND"), HOUR, Duration.ZERO))
                .statusCode(422)
                .body("errors.pointer", contains("/validUntil"));
    }

    @Test
    void the_same_permit_under_the_same_id_is_the_same_report_and_another_one_is_refused() {
        var permit = new HashMap<>(hotWork(HOUR));
        permit.put("id", UUID.randomUUID().toString());

        var id = reported(permit);
        report(permit).statusCode(201).body("id", equalTo(id));
        list("").body("", hasSize(1));
        permit.put("validUntil", in(Duration.ofHours(3)).toString());
        report(permit).statusCode(409).body("type", equalTo("/problems/special-operation-id-taken"));
        permit.remove("id");
        report(permit).statusCode(409).body("type", equalTo("/problems/permit-number-taken"));
    }

    @Test
    void temporary_power_lasts_no_longer_than_the_work_it_is_tied_to() {
        var fire = reported(hotWork(HOUR));
        var power = permit(Map.of("kind", "TEMPORARY_POWER", "place", "OTHER"), Duration.ofMinutes(30), HOUR);
        power.put("linkedTo", List.of(fire));
        var longer = new HashMap<>(power);
        longer.put("validUntil", in(Duration.ofMinutes(91)).toString());

        report(longer)
                .statusCode(409)
                .body("rules", contains("permit-beyond-tied"))
                .body("latestEnd", equalTo(in(Duration.ofMinutes(90)).toString()));
        report(power).statusCode(201).body("linkedTo", contains(fire));
        power.put("linkedTo", List.of(UUID.randomUUID().toString()));
        report(power).statusCode(422).body("errors.pointer", contains("/linkedTo/0"));
    }

    @Test
    void only_an_enterprise_reports() {
        Plant.official("inspector", Plant.GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(hotWork(HOUR))
                .post(OPERATIONS)
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> hotWorkAs(String level) {
        return Map.of("kind", "HOT_WORK", "level", level, "place", "OTHER");
    }
}
