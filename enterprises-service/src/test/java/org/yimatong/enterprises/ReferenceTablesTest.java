package org.yimatong.enterprises;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.administrator;
import static org.yimatong.enterprises.Callers.inspector;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;

/** The tables by which a client fills in a form. */
@QuarkusTest
@RealServers
class ReferenceTablesTest {

    @Test
    void the_twenty_areas_have_names() {
        table("areas")
                .body("", hasSize(20))
                .body("[0].key", equalTo("610102"))
                .body("find { it.key == 'XA-K01' }.name", equalTo("高新区"));
    }

    @Test
    void industry_classes_have_names() {
        table("industry-classes")
                .body("[0].code", equalTo("B"))
                .body("find { it.code == 'C2614' }.name", equalTo("有机化学原料制造"));
    }

    @Test
    void what_is_owed_says_by_which_regulation_and_what_is_only_proposed() {
        table("owed-credentials")
                .body("find { it.enterpriseKind == 'FIREWORKS' && it.kind == 'INSURANCE' }.proposal", equalTo(false))
                .body("find { it.enterpriseKind == 'STORAGE' && it.variety == 'TECHNICAL' }.basis", startsWith("应急厅"))
                .body("findAll { it.kind == 'DRILL' }.size()", equalTo(8))
                .body("findAll { it.enterpriseKind == 'OTHER' }.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "industry-classes", "owed-credentials"})
    void they_are_for_who_has_signed_in(String name) {
        given().get("/api/v1/" + name).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "industry-classes"})
    void who_is_told_sums_by_area_and_industry_can_name_them(String name) {
        administrator("610100").get("/api/v1/" + name).then().statusCode(200);
    }

    private static ValidatableResponse table(String name) {
        return inspector(GAOLING).get("/api/v1/" + name).then().statusCode(200);
    }
}
