package org.yimatong.hazards.tailings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;
import org.yimatong.hazards.Kafka;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What follows from what is observed at the points of a pond. */
@QuarkusTest
@RealServers
class PondWarningTest extends PondStory {

    @Test
    void two_orange_points_of_an_item_make_the_pond_red_and_the_others_are_told_each_change_once() {
        displacementPoints(3);

        observe(value("P1", NOW, "80"), value("P2", NOW, "1"), value("P3", NOW, "1"))
                .statusCode(201)
                .body("warning", equalTo("ORANGE"));
        observe(value("P1", NOW.plusSeconds(1), "81")).body("warning", equalTo("ORANGE"));
        observe(value("P2", NOW.plusSeconds(2), "99")).body("warning", equalTo("RED"));

        var told = told(2);
        assertThat(told).extracting(TailingsWarningChanged::warning).containsExactly("ORANGE", "RED");
        assertThat(told).extracting(TailingsWarningChanged::formerWarning).containsExactly("UNKNOWN", "ORANGE");
        assertThat(told).extracting(TailingsWarningChanged::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.getFirst().grade()).isEqualTo(4);
        plant.employee().get(PONDS + "?warning=RED").then().body("id", contains(pond));
    }

    @Test
    void each_result_is_kept_with_the_points_it_follows_from() {
        displacementPoints(2);
        observe(value("P1", NOW, "10"), value("P2", NOW, "100")).statusCode(201);

        get("/warnings")
                .body("[0].warning", equalTo("RED"))
                .body("[0].formerWarning", equalTo("UNKNOWN"))
                .body("[0].rule", equalTo("tailings-warning-2"))
                .body("[0].items.item", hasItems("DISPLACEMENT", "PHREATIC_LINE"))
                .body("[0].items[0].points.point", contains("P1", "P2"))
                .body("[0].items[0].points.warning", contains("NONE", "RED"));
    }

    @Test
    void nothing_is_a_warning_only_if_every_point_is_known() {
        quietPond();
        displacementPoints(2);

        observe(value("P1", NOW, "1")).body("warning", equalTo("UNKNOWN"));
        observe(value("P2", NOW, "1")).body("warning", equalTo("NONE"));
    }

    @Test
    void nothing_is_a_warning_only_if_every_item_that_has_to_be_monitored_has_a_point() {
        displacementPoints(1);

        observe(value("P1", NOW, "1")).body("warning", equalTo("UNKNOWN"));

        get("/warnings")
                .body("[0].items.find { it.item == 'BEACH' }.warning", equalTo("UNKNOWN"))
                .body("[0].items.find { it.item == 'BEACH' }.points", hasSize(0))
                .body("[0].items.item", not(hasItem("VIDEO")));
    }

    @Test
    void what_comes_late_is_history_and_changes_nothing() {
        quietPond();
        displacementPoints(1);
        observe(value("P1", NOW, "1")).body("warning", equalTo("NONE"));

        observe(value("P1", NOW.minusSeconds(60), "100"))
                .statusCode(201)
                .body("taken", equalTo(0))
                .body("late", equalTo(1))
                .body("warning", equalTo("NONE"));

        get("/point-reports").body("late[0..1]", contains(true, false)).body("warning[0..1]", contains("RED", "NONE"));
        get("/points").body("find { it.code == 'P1' }.value", equalTo("1"));
    }

    @Test
    void a_colour_is_taken_as_reported_and_says_so() {
        displacementPoints(4);

        observe(colour("P1", NOW, "BLUE"), colour("P2", NOW, "BLUE"), colour("P3", NOW, "BLUE"))
                .body("warning", equalTo("BLUE"));
        observe(colour("P4", NOW, "BLUE")).body("warning", equalTo("YELLOW"));

        get("/point-reports").body("[0].rule", nullValue()).body("[0].value", nullValue());
        observe(Map.of("point", "P1", "observedAt", NOW.toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/observations/0"));
    }

    @Test
    void other_thresholds_judge_the_newest_value_anew() {
        displacementPoints(1);
        observe(value("P1", NOW, "70")).body("warning", equalTo("UNKNOWN")); // for the others have no points
        get("/points").body("[0].thresholds.orange", equalTo("80"));

        var seen = plant.employee()
                .get(PONDS + "/{id}/points", pond)
                .then()
                .extract()
                .<Integer>path("[0].version");
        Plant.official("inspector", Plant.GAOLING)
                .header("If-Match", "\"" + seen + "\"")
                .contentType("application/json")
                .body(Map.of("red", "60"))
                .put(PONDS + "/{id}/points/P1/thresholds", pond)
                .then()
                .statusCode(200)
                .body("warning", equalTo("RED"));

        get("").body("warning", equalTo("RED"));
    }

    @Test
    void a_higher_grade_asks_for_a_longer_beach() {
        setUp("B1", "BEACH", null).statusCode(201).body("thresholds.red", equalTo("50"));
        observe(value("B1", NOW, "60")).body("warning", equalTo("UNKNOWN"));

        step("inspector", "grading", size("1000", "60")).statusCode(200).body("warning", equalTo("RED"));

        get("/points").body("[0].thresholds.red", equalTo("70")).body("[0].warning", equalTo("RED"));
    }

    @Test
    void what_cannot_be_is_refused_whole_and_at_its_place() {
        displacementPoints(1);
        setUp("V1", "VIDEO", null).statusCode(201);
        setUp("P1", "SEEPAGE", null).statusCode(409).body("type", equalTo("/problems/pond-code-taken"));
        setUp("P9", "DISPLACEMENT", Map.of("orange", "70", "red", "100"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/thresholds/orange"));

        observe(
                        value("P1", NOW, "100"),
                        value("P7", NOW, "1"),
                        value("V1", NOW, "1"),
                        value("P1", Instant.now().plusSeconds(60), "1"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/observations/1/point", "/observations/2/point", "/observations/3/observedAt"));
        get("/point-reports").body("", hasSize(0));
    }

    private List<TailingsWarningChanged> told(int number) {
        var found = new ArrayList<TailingsWarningChanged>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().untilAsserted(() -> {
                Kafka.poll(topic).stream()
                        .filter(record -> plant.uscc().equals(record.key()))
                        .map(record -> EventJson.read(new String(record.value()), HazardEvent.class))
                        .forEach(received -> {
                            if (received instanceof Received.Fact<HazardEvent>(TailingsWarningChanged changed)) {
                                found.add(changed);
                            }
                        });
                assertThat(found).hasSize(number);
            });
        }
        return found;
    }
}
