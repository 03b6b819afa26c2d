package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** What the officials, experts and enterprises of the demo city did in the last weeks, filed in the background. */
@Order(28)
@DisplayName("The work in the field")
@Concerns({Part.CITY, Part.INSPECTIONS})
class FieldWorkTest {

    private static final Duration FOR_THE_WORK = Duration.ofSeconds(120);

    private final People people;
    private final Api supervisor;

    FieldWorkTest(Suite suite) {
        people = new People(suite.addresses());
        supervisor = people.supervisor();
    }

    @Test
    @Order(1)
    void the_last_that_is_filed_is_a_resumption_that_waits_and_one_that_was_approved() {
        await().atMost(FOR_THE_WORK)
                .untilAsserted(() ->
                        assertThat(states("/api/v1/resumptions")).containsExactlyInAnyOrder("APPLIED", "APPROVED"));
    }

    @Test
    @Order(2)
    void inspections_are_concluded_and_their_findings_stand_in_every_stage() {
        assertThat(states("/api/v1/inspections?limit=1000")).hasSize(10).containsOnly("CONCLUDED");
        assertThat(states("/api/v1/findings?limit=1000"))
                .hasSize(17)
                .contains("RECTIFYING", "AWAITING_REINSPECTION", "CLOSED", "LISTED");
        assertThat(states("/api/v1/documents?limit=1000")).hasSize(11).contains("SERVED", "ISSUED");
        assertThat(states("/api/v1/publications?limit=1000")).contains("OWED", "PUBLISHED");
        assertThat(states("/api/v1/inspection-plans")).containsExactlyInAnyOrder("APPROVED", "APPROVED", "DRAFT");
    }

    @Test
    @Order(2)
    void questions_are_asked_answered_and_rated() {
        assertThat(supervisor.all("/api/v1/experts")).hasSize(24);
        assertThat(states("/api/v1/consultations")).hasSize(8).contains("ASSIGNED", "ANSWERED", "CLOSED");
        assertThat(people.dutyOfficer().all("/api/v1/calls")).hasSize(4);
    }

    @Test
    @Order(2)
    void the_plant_checks_what_its_analysis_says() {
        assertThat(people.plant().all("/api/v1/prevention/tasks?uscc=" + Plant.USCC))
                .hasSize(4);
        assertThat(people.inspector().all("/api/v1/prevention/risk-points?uscc=" + Plant.USCC))
                .isNotEmpty();
    }

    private List<String> states(String list) {
        return supervisor.all(list).stream()
                .map((JsonNode thing) -> thing.path("state").asText())
                .toList();
    }
}
