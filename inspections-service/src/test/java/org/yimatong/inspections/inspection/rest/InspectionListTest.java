package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.inspection.InspectionExamples.LI;
import static org.yimatong.inspections.inspection.InspectionExamples.TEN;
import static org.yimatong.inspections.inspection.InspectionExamples.THE_20;
import static org.yimatong.inspections.inspection.rest.FieldDevice.INSPECTIONS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.InspectionKind;
import org.yimatong.inspections.inspection.Officer;
import org.yimatong.inspections.inspection.Visit;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class InspectionListTest {

    private final UUID campaign = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final String certificate =
            UUID.randomUUID().toString().replace("-", "").toUpperCase();

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private String first;
    private String second;

    @BeforeEach
    void two_inspections_a_day_apart() {
        plant = enterprises.knownIn(GAOLING);
        first = begun(0, campaign, null);
        second = begun(1, null, task);
    }

    @Test
    void pages_follow_each_other_the_newest_begun_first() {
        var page = list("?limit=1&uscc=" + plant);
        page.then().body("id", equalTo(List.of(second)));

        var next = list(page.header("Link").replaceAll("<.*\\?(.*)>; rel=\"next\"", "?$1"));
        next.then().body("id", equalTo(List.of(first)));
    }

    @Test
    void inspections_are_asked_for_by_whom_and_by_what_they_belong_to() {
        found("campaign=" + campaign, first);
        found("task=" + task, second);
        found("officer=" + certificate.toLowerCase(), second, first);
        found("uscc=" + plant + "&from=2026-03-03T00:00:00Z", second);
        found("uscc=" + plant + "&until=2026-03-03T00:00:00Z", first);
        found("uscc=" + plant + "&area=" + GAOLING + "&state=BEGUN", second, first);
        found("uscc=" + plant + "&state=CONCLUDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "cursor=nonsense", "uscc=1", "state=NONE", "from=yesterday", "campaign=1", "officer=x"
            })
    void what_cannot_be_asked_is_refused(String query) {
        var status = list("?" + query)
                .then()
                .contentType("application/problem+json")
                .extract()
                .statusCode();

        assertThat(status).isIn(400, 404, 422);
    }

    private static void found(String query, String... ids) {
        list("?" + query).then().statusCode(200).body("id", equalTo(List.of(ids)));
    }

    private static Response list(String query) {
        return inspectorOf(GAOLING).urlEncodingEnabled(false).get(INSPECTIONS + query);
    }

    private String begun(int days, UUID ofCampaign, UUID ofTask) {
        var device = new FieldDevice(new Visit(
                plant,
                InspectionKind.SPECIAL,
                null,
                "罐区",
                TEN.plusSeconds(86_400L * days),
                List.of(LI, new Officer("王芳", certificate)),
                THE_20,
                ofTask,
                ofCampaign));
        device.begin().statusCode(201);
        return device.id.toString();
    }
}
