package org.yimatong.enterprises.credential.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.code;
import static org.yimatong.enterprises.credential.CredentialExamples.drill;
import static org.yimatong.enterprises.credential.CredentialExamples.plan;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.role;
import static org.yimatong.enterprises.credential.CredentialExamples.today;
import static org.yimatong.enterprises.credential.CredentialExamples.withdrawn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.testing.RealServers;

/** Plans, drills, named officials and responsible persons: owed, missing, overdue. */
@QuarkusTest
@RealServers
class MissingCredentialTest {

    @Test
    void a_producer_owes_plans_drills_an_official_and_three_responsible_persons() {
        var uscc = registered("PRODUCTION", GAOLING);
        var deadline = LegalCalendar.endOf(today().plusDays(30)).toString();

        assertThat(code(uscc)
                        .getList("inputs.findAll { it.overdueFrom == '%s' }.parameters.credential".formatted(deadline)))
                .contains("EMERGENCY_PLAN", "DRILL", "OFFICIAL", "ROLE");
        recorded(uscc, plan());
        recorded(uscc, role("TECHNICAL"), null);

        assertThat(missing(enterprise(uscc), "?kind=EMERGENCY_PLAN")).isEmpty();
        assertThat(missing(enterprise(uscc), "?kind=DRILL")).hasSize(1);
        assertThat(missing(enterprise(uscc), "?kind=ROLE&limit=1"))
                .containsExactlyInAnyOrder("MAIN_PERSON", "OPERATION");
    }

    @Test
    void whoever_buys_and_sells_owes_no_responsible_persons_for_hazard_sources() {
        var uscc = registered("OPERATION", GAOLING);

        assertThat(missing(enterprise(uscc), "?kind=ROLE")).isEmpty();
        assertThat(missing(enterprise(uscc), "?kind=OFFICIAL")).hasSize(1);
    }

    @Test
    void a_drill_is_overdue_from_the_end_of_its_last_day_and_no_earlier() {
        var uscc = registered("PRODUCTION", GAOLING);

        var held = recorded(uscc, drill(), today());

        assertThat(code(uscc).getString("inputs.find { it.id == '%s' }.overdueFrom".formatted(held)))
                .isEqualTo(LegalCalendar.endOf(today()).toString());
    }

    @Test
    void what_is_taken_away_is_missing_at_once_and_comes_first() {
        var first = registered("STORAGE", GAOLING);
        var uscc = registered("STORAGE", GAOLING);
        var plan = recorded(uscc, plan());

        withdrawn(uscc, plan, "WITHDRAWN").statusCode(200);

        assertThat(usccs(inspector(GAOLING), "?kind=EMERGENCY_PLAN&area=" + GAOLING))
                .contains(first)
                .containsSubsequence(uscc, first);
    }

    @Test
    void officials_see_what_is_missing_in_their_areas_only() {
        var own = registered("STORAGE", GAOLING);
        var foreign = registered("STORAGE", WEIYANG);

        assertThat(usccs(inspector(GAOLING), "?limit=1000&kind=DRILL"))
                .contains(own)
                .doesNotContain(foreign);
        enterprise(own)
                .get("/api/v1/missing-credentials")
                .then()
                .statusCode(200)
                .body("uscc", everyItem(is(own)))
                .body("fulfilled", everyItem(is(false)));
        inspector(GAOLING)
                .get("/api/v1/missing-credentials?area=" + WEIYANG)
                .then()
                .body("", empty());
        inspector(GAOLING).get("/api/v1/missing-credentials?kind=WISDOM").then().statusCode(422);
    }

    private static List<String> missing(RequestSpecification caller, String query) {
        return all(caller, query, "variety");
    }

    private static List<String> usccs(RequestSpecification caller, String query) {
        return all(caller, query, "uscc");
    }

    private static List<String> all(RequestSpecification caller, String query, String member) {
        var all = new ArrayList<String>();
        for (var next = "/api/v1/missing-credentials" + query; next != null; ) {
            var page = given().spec(caller).get(next).then().statusCode(200).extract();
            all.addAll(page.jsonPath().getList(member));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return all;
    }
}
