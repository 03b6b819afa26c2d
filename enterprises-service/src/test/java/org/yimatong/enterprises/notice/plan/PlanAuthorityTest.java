package org.yimatong.enterprises.notice.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.supervisor;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.enterprise.rest.Entries.post;
import static org.yimatong.enterprises.notice.Noticing.toArea;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.notice.Noticing.toGroup;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

/** To whom a plan belongs: to the areas it addresses. */
@QuarkusTest
@RealServers
class PlanAuthorityTest {

    @Test
    void a_plan_addresses_no_area_of_others() {
        ordered(supervisor(GAOLING), toArea(WEIYANG)).statusCode(422);
    }

    @Test
    void a_plan_is_seen_and_stopped_where_it_addresses_somebody() {
        var foreign = id(ordered(supervisor(WHOLE_CITY), toEnterprise(registered(WEIYANG))));
        var own = id(ordered(supervisor(GAOLING, WEIYANG), toArea(GAOLING)));
        var ofOne = id(ordered(supervisor(GAOLING, WEIYANG), toEnterprise(registered(GAOLING))));

        inspector(WEIYANG).get("/api/v1/notice-plans/" + own).then().statusCode(404);
        stopped(GAOLING, foreign).statusCode(404);
        supervisor(GAOLING, WEIYANG)
                .get("/api/v1/notice-plans?state=ACTIVE&limit=1000")
                .then()
                .body("id", hasItem(own));
        stopped(GAOLING, own).statusCode(200);
        stopped(GAOLING, ofOne).statusCode(200);
        stopped(WEIYANG, foreign).statusCode(200);
    }

    @Test
    void a_plan_that_addresses_several_areas_is_seen_in_each_and_stopped_by_who_answers_for_all() {
        var city = id(ordered(supervisor(WHOLE_CITY), toArea(WHOLE_CITY)));
        var group = id(ordered(supervisor(GAOLING, WEIYANG), toGroup("key-supply")));

        inspector(GAOLING).get("/api/v1/notice-plans/" + city).then().statusCode(200);
        refusedToStop(city);
        refusedToStop(group);
        stopped(WHOLE_CITY, city).statusCode(200);
    }

    @Test
    void who_answers_for_no_area_plans_for_nobody() {
        ordered(supervisor(), toGroup("key-supply"))
                .statusCode(409)
                .body("type", equalTo("/problems/notice-without-recipients"));
    }

    private static void refusedToStop(String plan) {
        stopped(GAOLING, plan).statusCode(409).body("type", equalTo("/problems/notice-of-more-areas"));
    }

    private static ValidatableResponse ordered(RequestSpecification author, String audience) {
        return post(author, "/api/v1/notice-plans", """
                {"notice": {"kind": "WORK_SAFETY", "title": "安全生产知识", "body": "先检查后开工。"}, "audience": %s,
                 "schedule": {"interval": "MONTHS", "at": "09:00", "first": "2090-01-31"}}
                """.formatted(audience));
    }

    private static String id(ValidatableResponse ordered) {
        return ordered.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse stopped(String area, String plan) {
        return supervisor(area)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"疫情结束\"}")
                .put("/api/v1/notice-plans/" + plan + "/stopping")
                .then();
    }
}
