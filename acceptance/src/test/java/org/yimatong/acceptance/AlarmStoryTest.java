package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Flow;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A flow runs far too high; the plant and the duty officer deal with the alarm until it can be closed. */
@Order(270)
@DisplayName("The story of an alarm that is dealt with")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class AlarmStoryTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String ALARMS = "/api/v1/alarms";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final Flow flow;

    AlarmStoryTest(Suite suite) {
        people = new People(suite.addresses());
        flow = new Flow(people.dataGatewayOf(Plant.USCC));
    }

    @Test
    @Order(1)
    void it_is_the_first_thing_to_do() {
        flow.isFarTooHigh();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(alarm().path("state").asText()).isEqualTo("UNACKNOWLEDGED");
            assertThat(alarm().path("level").asText()).isEqualTo("HIGH_HIGH");
        });
        var list = people.dutyOfficer()
                .get(ALARMS + "?order=URGENCY&limit=1&uscc=" + Plant.USCC)
                .requireStatus(200);
        assertThat(list.json().at("/0/id")).isEqualTo(alarm().path("id"));
    }

    @Test
    @Order(2)
    void the_plant_takes_care_of_it_and_nobody_closes_what_stands() {
        step(people.plant(), "acknowledgement", words());
        assertThat(alarm().path("state").asText()).isEqualTo("ACKNOWLEDGED");

        var refused = people.dutyOfficer()
                .step(address(), "/closure", words("cause", "流量计漂移", "treatment", "已校准"))
                .requireStatus(409);
        assertThat(refused.json().path("allowedSteps").toString())
                .contains("SHELVED")
                .doesNotContain("CLOSED");
    }

    @Test
    @Order(3)
    void it_is_closed_with_cause_and_treatment_once_the_flow_is_normal() {
        flow.isNormal();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alarm().path("state").asText()).isEqualTo("RETURNED"));
        step(people.plant(), "disposal", words("cause", "调节阀卡涩", "treatment", "手动旁通后更换阀门"));

        var id = alarm().path("id").asText();
        step(people.dutyOfficer(), "closure", words());

        var closed =
                people.dutyOfficer().get(ALARMS + "/" + id).requireStatus(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("nationalCode").asInt()).isEqualTo(3);
        assertThat(people.dutyOfficer().all(ALARMS + "/" + id + "/steps"))
                .extracting(taken -> taken.path("kind").asText())
                .containsSubsequence("ACKNOWLEDGED", "DISPOSAL_REPORTED", "CLOSED");
        assertThat(people.neighbour().get(ALARMS + "/" + id).status()).isEqualTo(404);
    }

    /** The open one of the flow's upper side. */
    private JsonNode alarm() {
        return people.dutyOfficer().all(ALARMS + "?open=true&limit=1000&uscc=" + Plant.USCC).stream()
                .filter(alarm -> alarm.path("tag").asText().equals(Flow.TAG))
                .filter(alarm -> alarm.path("condition").asText().equals("HIGH"))
                .findFirst()
                .orElse(JSON.missingNode());
    }

    private String address() {
        return ALARMS + "/" + alarm().path("id").asText();
    }

    private JsonNode step(Api by, String step, JsonNode body) {
        return by.step(address(), "/" + step, body).requireStatus(200).json();
    }
}
