package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.acceptance.client.Enterprises.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.FieldDay;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** The bureau grades the plant's source; the plant files it, and owes what follows. */
@Order(290)
@DisplayName("The story of a hazard source that is filed")
@Concerns({Part.HAZARDS, Part.GATEWAY})
class HazardSourceStoryTest {

    private static final String FILINGS = "/api/v1/hazard-source-filings";
    private static final int MATERIALS = 13;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final String source;

    HazardSourceStoryTest(Suite suite) {
        people = new People(suite.addresses());
        source = people.plant()
                .all("/api/v1/hazard-sources")
                .getFirst()
                .path("id")
                .asText();
    }

    @Test
    @Order(1)
    void the_assessment_sets_its_level_and_the_plant_owes_a_filing() {
        var chlorine = JSON.createObjectNode().put("name", "液氯罐区");
        chlorine.withArray("substances").addObject().put("substance", "液氯").put("quantity", "100");
        var assessment = words("assessedOn", FieldDay.today().toString(), "assessor", "陕西某安全评价有限公司")
                .put("peopleWithin500m", 60);
        assessment.withArray("units").add(chlorine);

        people.inspector()
                .post("/api/v1/hazard-sources/" + source + "/assessments", assessment)
                .requireStatus(201);

        assertThat(filing().path("state").asText()).isEqualTo("OWED");
        assertThat(people.plant().all("/api/v1/hazard-source-duties?met=false&source=" + source))
                .extracting(duty -> duty.path("kind").asText())
                .contains("QUANTITATIVE_RISK_ASSESSMENT", "EMERGENCY_ISOLATION", "SPECIAL_PLAN_DRILL");
    }

    @Test
    @Order(2)
    void the_plant_files_the_thirteen_materials_and_the_bureau_accepts() {
        var address = FILINGS + "/" + filing().path("id").asText();
        people.plant().step(address, "/submission", materials(MATERIALS - 1)).requireStatus(422);
        people.plant().step(address, "/submission", materials(MATERIALS)).requireStatus(200);

        var accepted = JSON.createObjectNode().put("accepted", true);
        people.registrar().step(address, "/decision", accepted).requireStatus(200);

        assertThat(people.plant()
                        .get(address)
                        .requireStatus(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("ACCEPTED");
        assertThat(people.neighbour().get(address).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void tools_of_others_read_source_and_sensors_by_sensorthings() {
        var things = "/api/v1/sensorthings/v1.1/Things('" + source + "')";
        var thing = people.inspector().get(things).requireStatus(200).json();
        assertThat(thing.at("/properties/uscc").asText()).isEqualTo(Plant.USCC);
        assertThat(people.inspector()
                        .get(things + "/Datastreams?$top=100")
                        .requireStatus(200)
                        .json()
                        .path("value"))
                .hasSize(22);
        assertThat(people.neighbour().get(things).status()).isEqualTo(404);
    }

    private JsonNode filing() {
        return people.plant().all(FILINGS + "?source=" + source).getFirst();
    }

    private static JsonNode materials(int howMany) {
        var submission = JSON.createObjectNode();
        for (var number = 1; number <= howMany; number++) {
            var material = submission.withArray("materials").addObject().put("number", number);
            material.withArray("documents").addObject().put("title", "材料").put("reference", "BA-" + number);
        }
        return submission;
    }
}
