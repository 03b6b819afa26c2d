package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.AuditCheck;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** What stays on record of the story of a finding. */
@Order(50)
@DisplayName("The record of the finding's story")
@Concerns({Part.ENTERPRISES, Part.INSPECTIONS})
class CodeHistoryTest {

    private final Suite suite;
    private final People people;
    private final List<JsonNode> history;

    CodeHistoryTest(Suite suite) {
        this.suite = suite;
        people = new People(suite.addresses());
        history = new Codes(people).history(Plant.USCC);
    }

    @Test
    void the_code_was_green_red_and_green_again() {
        assertThat(Codes.statusesIn(history)).containsExactly("GREEN", "RED", "GREEN");
    }

    @Test
    void each_red_state_gives_its_reason() {
        assertThat(history)
                .filteredOn(state -> state.path("status").asText().equals("RED"))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(Codes.reasonsOf(state)).containsExactly("major-finding-open"));
    }

    @Test
    void asked_as_of_a_past_instant_the_code_answers_what_it_was_then() {
        var red = history.stream()
                .filter(state -> state.path("status").asText().equals("RED"))
                .findFirst()
                .orElseThrow();
        var then = Instant.parse(red.path("at").asText());

        assertThat(statusAsOf(then.plusMillis(1))).isEqualTo("RED");
        assertThat(statusAsOf(then.minusMillis(1))).isEqualTo("GREEN");
        assertThat(statusAsOf(Instant.now().minusMillis(1))).isEqualTo("GREEN");
    }

    @Test
    void the_audit_chains_of_all_services_are_intact() {
        var check = AuditCheck.of(suite);

        assertThat(check.exitCode()).as(check.output()).isZero();
        assertThat(check.output().lines())
                .filteredOn(line -> line.contains("chain intact"))
                .hasSize(3);
    }

    private String statusAsOf(Instant instant) {
        return people.inspector()
                .get("/api/v1/codes/%s?asOf=%s".formatted(Plant.USCC, instant))
                .requireStatus(200)
                .json()
                .path("status")
                .asText();
    }
}
