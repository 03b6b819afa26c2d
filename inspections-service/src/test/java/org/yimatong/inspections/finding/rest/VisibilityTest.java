package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class VisibilityTest {

    private static final String UNKNOWN = UUID.randomUUID().toString();

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private String finding;

    @BeforeEach
    void a_finding_at_a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
    }

    @Test
    void the_enterprise_sees_its_finding_and_of_the_inspector_only_the_name() {
        officerOf(plant)
                .get(FINDINGS + "/{id}", finding)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("可燃气体探测器停用"))
                .body("reporter", equalTo("inspector-of-" + GAOLING))
                .body("$", not(hasItem("reporterSubject")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector", "supervisor", "duty-officer", "analyst"})
    void officials_of_the_area_see_it(String role) {
        official(role, GAOLING).get(FINDINGS + "/{id}", finding).then().statusCode(200);
        official(role, "610100").get(FINDINGS + "/{id}", finding).then().statusCode(200);
        official(role, GAOLING)
                .get(FINDINGS + "/{id}/steps", finding)
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("REPORTED")));
    }

    @Test
    void a_foreign_finding_cannot_be_told_from_an_unknown_one() {
        var neighbour = enterprises.knownIn(WEIYANG);

        for (var path : List.of("/{id}", "/{id}/steps")) {
            assertThat(read(officerOf(neighbour), path, finding)).isEqualTo(read(officerOf(neighbour), path, UNKNOWN));
            assertThat(read(inspectorOf(WEIYANG), path, finding)).isEqualTo(read(inspectorOf(WEIYANG), path, UNKNOWN));
        }
    }

    @Test
    void a_step_with_a_foreign_finding_cannot_be_told_from_one_with_an_unknown_one() {
        var neighbour = enterprises.knownIn(WEIYANG);
        var order = Map.of("dueOn", Callers.inDays(20).toString());
        var measures = Map.of("measures", "已整改");

        assertThat(step(inspectorOf(WEIYANG), "rectification-order", order, finding))
                .isEqualTo(step(inspectorOf(WEIYANG), "rectification-order", order, UNKNOWN));
        assertThat(step(officerOf(neighbour), "rectification", measures, finding))
                .isEqualTo(step(officerOf(neighbour), "rectification", measures, UNKNOWN));
    }

    @Test
    void lists_show_only_what_is_ones_own() {
        var neighbour = enterprises.knownIn(WEIYANG);

        officerOf(neighbour).get(FINDINGS).then().statusCode(200).body("$", hasSize(0));
        officerOf(neighbour).queryParam("uscc", plant).get(FINDINGS).then().body("$", hasSize(0));
        inspectorOf(WEIYANG).queryParam("uscc", plant).get(FINDINGS).then().body("$", hasSize(0));
        officerOf(plant).get(FINDINGS).then().body("id", equalTo(List.of(finding)));
    }

    @Test
    void an_enterprise_takes_no_step_of_an_inspector_and_the_reverse() {
        officerOf(plant)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "移送"))
                .put(FINDINGS + "/{id}/penalty-transfer", finding)
                .then()
                .statusCode(403);
        inspectorOf(GAOLING)
                .header("If-Match", "\"1\"")
                .body(Map.of("measures", "已整改"))
                .put(FINDINGS + "/{id}/rectification", finding)
                .then()
                .statusCode(403);
    }

    @Test
    void who_belongs_to_an_enterprise_is_no_official_whatever_roles_they_were_given() {
        signedIn(Tokens.of("inspector").uscc(plant))
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "移送"))
                .put(FINDINGS + "/{id}/penalty-transfer", finding)
                .then()
                .statusCode(404);
        signedIn(Tokens.of("enterprise").areas(GAOLING))
                .header("If-Match", "\"1\"")
                .body(Map.of("measures", "已整改"))
                .put(FINDINGS + "/{id}/rectification", finding)
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_has_no_part_in_findings_is_turned_away() {
        official("expert", GAOLING).get(FINDINGS + "/{id}", finding).then().statusCode(403);
        RestAssured.given()
                .get(FINDINGS + "/{id}", finding)
                .then()
                .statusCode(401)
                .contentType(containsString("application/problem+json"));
    }

    private static String read(RequestSpecification caller, String path, String id) {
        return caller.header("X-Request-Id", "same")
                .get(FINDINGS + path, id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static String step(RequestSpecification caller, String step, Map<String, ?> body, String id) {
        return caller.header("X-Request-Id", "same")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(FINDINGS + "/{id}/" + step, id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }
}
