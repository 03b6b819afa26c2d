package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Answer;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** A dam begins to move; the pond's warning tells how bad it is, and somebody by name answers for it. */
@Order(310)
@DisplayName("The story of a tailings pond that moves")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class TailingsPondStoryTest {

    private static final String PONDS = "/api/v1/tailings-ponds";
    private static final String CODE = "WK-STORY";

    private final People people;

    TailingsPondStoryTest(Suite suite) {
        people = new People(suite.addresses());
    }

    @Test
    @Order(1)
    void its_grade_follows_from_volume_and_height() {
        var pond = words("uscc", Plant.USCC, "code", CODE, "name", "王家沟尾矿库", "kind", "WET");
        pond.set("size", words("totalVolume", "900", "damHeight", "45"));
        people.registrar().post(PONDS, pond).requireStatus(201);

        assertThat(pond().path("grading").path("grade").asInt()).isEqualTo(4);
        assertThat(pond().path("warning").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    @Order(2)
    void a_dam_that_moves_beyond_yellow_turns_the_pond_yellow() {
        var point = words("code", "P1", "name", "坝顶位移", "item", "DISPLACEMENT");
        point.set("thresholds", words("blue", "50", "yellow", "80", "red", "150"));
        people.registrar().post(address() + "/points", point).requireStatus(201);

        displaced("81.5").requireStatus(201);

        assertThat(pond().path("warning").asText()).isEqualTo("YELLOW");
        assertThat(people.dutyOfficer().all(PONDS + "?warning=YELLOW"))
                .extracting(found -> found.path("code").asText())
                .contains(CODE);
        assertThat(people.neighbour().get(address()).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void orange_is_four_fifths_of_red() {
        displaced("120").requireStatus(201);
        assertThat(pond().path("warning").asText()).isEqualTo("ORANGE");
    }

    @Test
    @Order(4)
    void somebody_of_the_county_answers_for_it() {
        people.registrar()
                .step(address(), "/custodians/COUNTY_LEADER", words("name", "周县长", "unit", "高陵区人民政府"))
                .requireStatus(200);
        assertThat(people.inspector().all(address() + "/custodians"))
                .extracting(custodian -> custodian.path("name").asText())
                .contains("周县长");
    }

    private Answer displaced(String millimetres) {
        var report = words();
        report.withArray("observations")
                .addObject()
                .put("point", "P1")
                .put("observedAt", Instant.now().toString())
                .put("value", millimetres);
        return people.plant().post(address() + "/point-reports", report);
    }

    private String address() {
        return PONDS + "/" + pond().path("id").asText();
    }

    private JsonNode pond() {
        return people.registrar().all(PONDS + "?uscc=" + Plant.USCC).stream()
                .filter(pond -> pond.path("code").asText().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
