package org.yimatong.inspections.finding.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.rectified;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ListTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private List<String> newestFirst;

    @BeforeEach
    void three_findings_at_a_plant() {
        plant = enterprises.knownIn(GAOLING);
        newestFirst = List.of(filed(plant, GAOLING), filed(plant, GAOLING), filed(plant, GAOLING))
                .reversed();
    }

    @Test
    void pages_follow_each_other_newest_first_until_there_is_no_next() {
        var seen = new ArrayList<String>();
        var page = get(FINDINGS + "?limit=2&uscc=" + plant);
        seen.addAll(page.path("id"));
        page = get(nextOf(page));
        seen.addAll(page.path("id"));

        assertThat(seen).isEqualTo(newestFirst);
        assertThat(page.header("Link")).isNull();
    }

    @Test
    void the_history_of_a_finding_is_paged_too() {
        var finding = newestFirst.getFirst();
        rectified(finding, plant);

        var page = get(FINDINGS + "/" + finding + "/steps?limit=1");
        assertThat(page.<List<String>>path("kind")).containsExactly("REPORTED");
        page = get(nextOf(page));
        assertThat(page.<List<String>>path("kind")).containsExactly("RECTIFICATION_SUBMITTED");
    }

    @Test
    void findings_are_asked_for_by_enterprise_state_and_severity() {
        rectified(newestFirst.getFirst(), plant);

        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .queryParam("state", "AWAITING_REINSPECTION")
                .queryParam("severity", "MAJOR")
                .get(FINDINGS)
                .then()
                .body("id", equalTo(List.of(newestFirst.getFirst())));
        officerOf(plant).queryParam("severity", "GENERAL").get(FINDINGS).then().body("$", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "cursor=nonsense",
                "uscc=%00",
                "cursor=YR9i",
                "cursor=AA",
                // of the year -100000
                "cursor=LTEwMDAwMC0wMS0wMVQwMDowMDowMFofMDAwMDAwMDAtMDAwMC0wMDAxLTAwMDAtMDAwMDAwMDAwMDAx",
                "state=NONE"
            })
    void what_cannot_be_asked_is_refused(String query) {
        var status = inspectorOf(GAOLING)
                .urlEncodingEnabled(false)
                .get(FINDINGS + "?" + query)
                .then()
                .contentType("application/problem+json")
                .extract()
                .statusCode();

        assertThat(status).isIn(400, 422);
    }

    private static ExtractableResponse<Response> get(String address) {
        return inspectorOf(GAOLING)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract();
    }

    private static String nextOf(ExtractableResponse<Response> page) {
        return page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    }
}
