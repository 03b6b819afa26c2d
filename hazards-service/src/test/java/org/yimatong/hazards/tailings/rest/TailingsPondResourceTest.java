package org.yimatong.hazards.tailings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class TailingsPondResourceTest extends PondStory {

    @Test
    void a_pond_is_registered_with_the_grade_of_its_size_and_what_it_has_to_monitor() {
        get("").body("grading.grade", equalTo(4))
                .body("grading.totalVolume", equalTo("900"))
                .body("warning", equalTo("UNKNOWN"))
                .body(
                        "missingItems",
                        containsInAnyOrder(
                                "DISPLACEMENT", "PHREATIC_LINE", "BEACH", "WATER_LEVEL", "RAINFALL", "VIDEO"));
        setUp("V1", "VIDEO", null).statusCode(201);
        get("").body("missingItems", not(hasItem("VIDEO")));
        register("WK-01", "DRY", "80", "65").statusCode(409).body("type", equalTo("/problems/pond-code-taken"));
        register("WK-02", "DRY", "80", "65").statusCode(201).body("grading.grade", equalTo(4));
    }

    @Test
    void a_pond_that_grew_is_graded_anew_and_the_former_grading_stays_with_its_inputs() {
        step("inspector", "grading", size("1000", "60"))
                .statusCode(200)
                .body("grading.grade", equalTo(3))
                .body("grading.totalVolume", equalTo("1000"));

        get("/gradings")
                .body("grading.grade", contains(3, 4))
                .body("[1].grading.damHeight", equalTo("45"))
                .body("[1].grading.rule", equalTo("tailings-grade-1"));
        step("inspector", "grading", size("1e3", "60"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/totalVolume"));
        assertThat(Database.number("select count(*) from audit_entry where action = 'tailings-pond.graded'"
                        + " and thing_id = '" + pond + "'"))
                .isEqualTo(1);
    }

    @Test
    void five_people_answer_for_a_pond_by_name_and_whoever_did_stays_known() {
        get("/data-quality")
                .body(
                        "findAll { it.kind == 'CUSTODIAN_MISSING' }.role",
                        containsInAnyOrder(
                                "COUNTY_LEADER",
                                "DEPARTMENT_OFFICER",
                                "TOWNSHIP_OFFICER",
                                "VILLAGE_OFFICER",
                                "ENTERPRISE_HEAD"));

        step("registrar", "custodians/COUNTY_LEADER", Map.of("name", "张副区长", "unit", "高陵区人民政府"))
                .statusCode(200);
        step("registrar", "custodians/COUNTY_LEADER", Map.of("name", "李副区长", "unit", "高陵区人民政府"))
                .statusCode(200);

        get("/custodians")
                .body("name", contains("李副区长", "张副区长"))
                .body("[0].relievedAt", nullValue())
                .body("[1].relievedAt", notNullValue());
        get("/data-quality").body("findAll { it.kind == 'CUSTODIAN_MISSING' }.role", not(hasItem("COUNTY_LEADER")));
    }

    @Test
    void who_names_somebody_has_seen_who_was_named_meanwhile() {
        var seen = plant.employee().get(PONDS + "/{id}", pond).header("ETag");
        step("registrar", "custodians/VILLAGE_OFFICER", Map.of("name", "王主任", "unit", "王家沟村"))
                .statusCode(200);

        Plant.official("registrar", Plant.GAOLING)
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Map.of("name", "赵主任", "unit", "王家沟村"))
                .put(PONDS + "/{id}/custodians/VILLAGE_OFFICER", pond)
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_missing_is_told_as_findings_about_the_data() {
        setUp("Q1", "SEEPAGE", null).statusCode(201);
        setUp("R1", "RAINFALL", null).statusCode(201);
        observe(value("R1", NOW.minus(Duration.ofHours(25)), "0")).statusCode(201);

        get("/data-quality")
                .body("findAll { it.kind == 'ITEM_MISSING' }.item", hasItems("DISPLACEMENT", "BEACH", "VIDEO"))
                .body("findAll { it.kind == 'THRESHOLDS_MISSING' }.point", contains("Q1"))
                .body("findAll { it.kind == 'POINT_SILENT' }.point", contains("Q1", "R1"));
        observe(value("R1", NOW, "0")).statusCode(201);
        get("/data-quality").body("findAll { it.kind == 'POINT_SILENT' }.point", contains("Q1"));
    }

    @Test
    void ponds_are_listed_by_grade_and_warning_to_those_who_answer_for_them() {
        register("WK-02", "DRY", "10000", "100").statusCode(201);

        plant.employee().get(PONDS + "?grade=2").then().body("code", contains("WK-02"));
        plant.employee().get(PONDS + "?warning=UNKNOWN").then().body("code", contains("WK-01", "WK-02"));
        plant.employee().get(PONDS + "?warning=RED").then().body("", hasSize(0));
        Plant.official("analyst", Plant.WEIYANG)
                .get(PONDS + "?uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
        for (var path : new String[] {"", "/gradings", "/points", "/point-reports", "/warnings", "/data-quality"}) {
            Plant.official("inspector", Plant.WEIYANG)
                    .get(PONDS + "/" + pond + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void only_officials_enter_ponds_and_thresholds() {
        post(plant.employee(), "", Map.of("uscc", plant.uscc())).statusCode(403);
        post(plant.employee(), "/" + pond + "/points", Map.of("code", "P1")).statusCode(403);
    }
}
