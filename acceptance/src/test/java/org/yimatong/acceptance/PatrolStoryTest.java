package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** 专人负责、天天有人查: somebody by name looks at every hazard source every day, and what they saw is kept. */
@Order(280)
@DisplayName("The story of a day's patrol")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class PatrolStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String GAOLING = "610117";
    private static final String REMARK = "值班电话核实：装置运行正常";

    private final People people;

    PatrolStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void who_is_not_on_duty_is_told_so() {
        var refused = looking();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).isEqualTo("/problems/not-on-duty");
    }

    @Test
    @Order(2)
    void the_officer_of_the_day_looks_and_writes_down_what_they_saw() {
        var today = FieldDay.today().toString();
        var turn = words("roster", "PATROL", "from", today, "until", today, "officer", "duty");
        turn.withArray("areas").add(GAOLING);
        people.supervisor().post("/api/v1/duty-roster", turn).requireStatus(201);

        var look = "/api/v1/patrols/looks/" + look();
        people.dutyOfficer()
                .step(look, "/check", words("outcome", "REMARK", "remark", REMARK))
                .requireStatus(200);

        var kept = people.dutyOfficer().get(look).requireStatus(200).json();
        assertThat(kept.toString()).contains(REMARK, "XMEAS-01");
        assertThat(round().path("state").asText()).isEqualTo("SEEN");
    }

    @Test
    @Order(3)
    void every_source_has_a_warning_colour_with_its_reasons() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(people.inspector().all("/api/v1/warnings?area=" + GAOLING))
                        .anySatisfy(warning -> {
                            assertThat(warning.path("uscc").asText()).isEqualTo(Plant.USCC);
                            assertThat(warning.path("colour").asText()).isIn("BLUE", "YELLOW", "ORANGE", "RED");
                        }));
        assertThat(people.inspectorOfAnotherArea().all("/api/v1/warnings?uscc=" + Plant.USCC))
                .isEmpty();
    }

    private String look() {
        return looking().requireStatus(201).json().findValue("id").asText();
    }

    private Answer looking() {
        var asked = words();
        asked.withArray("sources").add(round().findValue("sourceId").asText());
        return people.dutyOfficer().post("/api/v1/patrols/looks", asked);
    }

    /** What the round shows of the plant. */
    private JsonNode round() {
        return people.dutyOfficer().all("/api/v1/patrols/round?area=" + GAOLING).stream()
                .filter(entry -> entry.toString().contains(Plant.USCC))
                .findFirst()
                .orElseThrow();
    }
}
