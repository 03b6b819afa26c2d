package org.yimatong.hazards.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What others learn of levels, and what becomes of assessments when an enterprise moves. */
@QuarkusTest
@RealServers
class SourceLevelTest extends AssessmentStory {

    @Test
    void the_others_are_told_of_each_level_in_order() {
        assess(assessment(today().minusDays(1))).statusCode(201);
        assess(assessment(today())).statusCode(201);

        var told = levels(3);
        assertThat(told).extracting(SourceLevelSet::level).containsExactly(1, 3, 3);
        assertThat(told).extracting(SourceLevelSet::formerLevel).containsExactly(null, 1, 3);
        assertThat(told).extracting(SourceLevelSet::basis).containsExactly("REGISTERED", "ASSESSED", "ASSESSED");
        assertThat(told).extracting(SourceLevelSet::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast().assessedOn()).isEqualTo(today());
        assertThat(told.getLast().sourceId()).hasToString(source);
    }

    @Test
    void assessments_move_with_their_enterprise() {
        assess(assessment(today())).statusCode(201);
        trigger("ACCIDENT", today()).statusCode(201);
        nameOperator();

        Kafka.send(
                "enterprises.v1",
                plant.uscc(),
                EventJson.write(
                        new EnterpriseChanged(
                                UUID.randomUUID(),
                                Instant.now(),
                                plant.uscc(),
                                2,
                                "渭北精细化工有限公司",
                                "PRODUCTION",
                                Plant.WEIYANG,
                                "OPERATING"),
                        "/enterprises-service"));

        for (var what : List.of("assessments", "reassessment-triggers")) {
            await().untilAsserted(() -> Plant.official("inspector", Plant.WEIYANG)
                    .get(SOURCES + "/{source}/" + what, source)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1)));
        }
        Plant.official("inspector", Plant.WEIYANG)
                .get("/api/v1/reassessments?due=true&uscc=" + plant.uscc())
                .then()
                .body("", hasSize(1));
        requireMoved("hazard-source-filings", "hazard-source-duties", "responsible-persons", "responsibility-tasks");
    }

    private void nameOperator() {
        Map<String, Object> person = Map.of(
                "role", "OPERATION",
                "name", "王班长",
                "position", "罐区班长",
                "phone", "13812341234",
                "since", today().toString());
        post(plant.employee(), "responsible-persons", person).statusCode(201);
    }

    private void requireMoved(String... lists) {
        for (var list : lists) {
            Plant.official("inspector", Plant.WEIYANG)
                    .get("/api/v1/" + list + "?uscc=" + plant.uscc())
                    .then()
                    .statusCode(200)
                    .body("area", hasItem(Plant.WEIYANG))
                    .body("area", not(hasItem(Plant.GAOLING)));
        }
    }

    private List<SourceLevelSet> levels(int number) {
        var found = new ArrayList<SourceLevelSet>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().untilAsserted(() -> {
                Kafka.poll(topic).stream()
                        .filter(record -> plant.uscc().equals(record.key()))
                        .map(record -> EventJson.read(new String(record.value()), HazardEvent.class))
                        .forEach(received -> {
                            if (received instanceof Received.Fact<HazardEvent>(SourceLevelSet set)) {
                                found.add(set);
                            }
                        });
                assertThat(found).hasSize(number);
            });
        }
        return found;
    }
}
