package org.yimatong.inspections.prevention.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;
import static org.yimatong.inspections.prevention.ChainExamples.eventOf;
import static org.yimatong.inspections.prevention.ChainExamples.id;
import static org.yimatong.inspections.prevention.ChainExamples.measureOf;
import static org.yimatong.inspections.prevention.ChainExamples.objectOf;
import static org.yimatong.inspections.prevention.ChainExamples.unitOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ChainTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_chain_of_a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @Test
    void the_same_sent_again_answers_what_came_of_it() {
        chain.put("units", chain.unit, unitOf(chain.hazardCode))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
    }

    @Test
    void an_amendment_names_the_version_it_has_seen_and_leaves_the_one_before_on_record() {
        var unit = unitOf(chain.hazardCode);
        unit.put("liablePerson", "王五");

        chain.put("units", chain.unit, unit).statusCode(428);
        chain.amend("units", chain.unit, 1, unit).statusCode(200).header("ETag", "\"2\"");
        unit.put("liablePerson", "赵六");
        chain.amend("units", chain.unit, 1, unit)
                .statusCode(412)
                .body("current.version", equalTo(2))
                .body("current.content.liablePerson", equalTo("王五"));
        inspectorOf(GAOLING)
                .get(PREVENTION + "revisions/units/" + chain.unit)
                .then()
                .statusCode(200)
                .body("version", contains(1, 2))
                .body("content.liablePerson", contains("李四", "王五"));
    }

    @Test
    void a_child_of_an_unknown_parent_is_refused_with_the_place_that_names_it() {
        chain.put("units", id(), unitOf("NOWHERE")).statusCode(422).body("errors.pointer", contains("/hazardCode"));
        chain.put("events", id(), eventOf(id())).statusCode(422).body("errors.pointer", contains("/unitId"));
        chain.put("measures", id(), measureOf(id())).statusCode(422).body("errors.pointer", contains("/eventId"));
        chain.put("tasks", id(), ChainExamples.taskOf(id()))
                .statusCode(422)
                .body("errors.pointer", contains("/measureId"));
        chain.put("records", id(), ChainExamples.recordOf(id(), Instant.EPOCH, "NORMAL"))
                .statusCode(422);
        chain.put("measures", id(), measureOf(chain.unit))
                .statusCode(422)
                .body("errors.code", contains("unknown-parent"));
    }

    @Test
    void the_parent_has_to_be_of_the_same_enterprise() {
        var neighbour = enterprises.knownIn(GAOLING);

        officerOf(neighbour)
                .body(eventOf(chain.unit))
                .put(PREVENTION + "events/" + id())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"));
    }

    @Test
    void what_has_children_is_deleted_after_them_and_then_changes_no_more() {
        chain.delete("events", chain.event, 1).statusCode(409).body("type", equalTo("/problems/children-stand"));
        chain.delete("measures", chain.measure, 1).statusCode(200).body("deleted", equalTo(true));
        chain.delete("events", chain.event, 1).statusCode(200);

        chain.put("measures", id(), measureOf(chain.event)).statusCode(422);
        chain.amend("events", chain.event, 2, eventOf(chain.unit))
                .statusCode(409)
                .body("type", equalTo("/problems/element-deleted"));
        officerOf(plant).get(PREVENTION + "events").then().body("$", hasSize(0));
        officerOf(plant).get(PREVENTION + "events/" + chain.event).then().body("deleted", equalTo(true));
    }

    @Test
    void a_hazard_code_is_of_one_object_and_never_changes() {
        chain.put("analysis-objects", id(), objectOf(chain.hazardCode))
                .statusCode(422)
                .body("errors.code", contains("hazard-code-taken"));
        chain.amend("analysis-objects", chain.object, 1, objectOf("OTHER"))
                .statusCode(422)
                .body("errors.code", contains("hazard-code-fixed"));
    }

    @Test
    void an_id_of_another_enterprise_is_taken_without_telling_by_whom() {
        var neighbour = enterprises.knownIn(WEIYANG);
        ChainExamples.filedBy(neighbour)
                .put("analysis-objects", chain.object, objectOf("X"))
                .statusCode(409)
                .body("type", equalTo("/problems/element-id-taken"));
    }

    @Test
    void officials_of_the_area_read_it_and_nobody_else_does() {
        for (var kind : Map.of("analysis-objects", chain.object, "units", chain.unit, "measures", chain.measure)
                .entrySet()) {
            var address = PREVENTION + kind.getKey() + "/" + kind.getValue();
            inspectorOf(GAOLING).get(address).then().statusCode(200);
            inspectorOf(WEIYANG).get(address).then().statusCode(404);
            inspectorOf(GAOLING).body(Map.of()).put(address).then().statusCode(403);
        }
        inspectorOf(WEIYANG)
                .get(PREVENTION + "revisions/units/" + chain.unit)
                .then()
                .statusCode(404);
        inspectorOf(WEIYANG)
                .queryParam("uscc", plant)
                .get(PREVENTION + "units")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void an_address_with_what_no_database_keeps_is_refused_by_name() {
        officerOf(plant)
                .urlEncodingEnabled(false)
                .get(PREVENTION + "revisions/units%00/" + chain.unit)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("kind"));
    }

    @Test
    void the_classes_of_a_measure_fit_each_other() {
        var measure = measureOf(chain.event);
        measure.put("class2", "2-1");
        chain.put("measures", id(), measure).statusCode(422).body("errors.pointer", hasItem("/class2"));
        measure.put("class1", "2");
        measure.put("class2", "2-4");
        chain.put("measures", id(), measure).statusCode(422).body("errors.pointer", hasItem("/class2"));
    }
}
