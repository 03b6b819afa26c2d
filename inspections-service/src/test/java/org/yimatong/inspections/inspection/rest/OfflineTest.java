package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class OfflineTest {

    private static final List<FieldEntry> ENTRIES = wholeInspection();

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    private String plant;
    private FieldDevice device;

    @BeforeEach
    void an_inspector_with_a_device() {
        plant = enterprises.knownIn(GAOLING);
        device = new FieldDevice(plant);
    }

    @Test
    void an_inspection_is_begun_filled_in_and_concluded() {
        device.begin().statusCode(201).body("state", equalTo("BEGUN"));
        ENTRIES.forEach(entry -> device.send(entry).statusCode(201).body("waiting", equalTo(false)));

        device.inspection()
                .body("state", equalTo("CONCLUDED"))
                .body("outcome", equalTo("IN_ORDER"))
                .body("endedAt", equalTo("2026-03-02T04:00:00Z"))
                .body("concludedAt", notNullValue())
                .body("entries", equalTo(ENTRIES.size()));
        device.record()
                .body("said", hasSize(20 + 3 + 3 + 1))
                .body("said.find { it.content.item == 'WH-01' }.content.verdict", equalTo("NO"))
                .body("obstacles", empty());
        assertThat(system.count("select count(*) from audit_entry where uscc = :uscc", Map.of("uscc", plant)))
                .as("begun, each entry, the drawn signatures, concluded, its publication owed")
                .isEqualTo(1 + ENTRIES.size() + 1 + 1 + 1);
    }

    @Test
    void entries_that_arrive_first_wait_for_their_inspection() {
        ENTRIES.forEach(entry -> device.send(entry).statusCode(201).body("waiting", equalTo(true)));
        waiting(GAOLING, hasItem(device.id.toString()));
        waiting(WEIYANG, not(hasItem(device.id.toString())));
        inspectorOf(GAOLING)
                .get(FieldDevice.INSPECTIONS + "/{id}", device.id)
                .then()
                .statusCode(404);

        device.begin().statusCode(201).body("state", equalTo("CONCLUDED")).body("entries", equalTo(ENTRIES.size()));

        waiting(GAOLING, not(hasItem(device.id.toString())));
    }

    @Test
    void the_same_once_more_is_answered_with_what_came_of_it() {
        device.begin().statusCode(201);
        device.begin().statusCode(200);
        device.send(ENTRIES.getFirst()).statusCode(201);
        device.send(ENTRIES.getFirst()).statusCode(200);

        device.inspection().body("entries", equalTo(1));
    }

    @Test
    void something_else_under_the_same_id_is_refused() {
        device.begin().statusCode(201);
        device.send(ENTRIES.getFirst()).statusCode(201);

        var otherPlace = device.beginning();
        otherPlace.put("place", "控制室");
        FieldDevice.post(FieldDevice.INSPECTIONS, otherPlace)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-id-taken"));
        device.send(new FieldEntry(1, ENTRIES.get(2).at(), ENTRIES.get(2).content()))
                .statusCode(409)
                .body("type", equalTo("/problems/entry-number-taken"));
    }

    @Test
    void only_who_filed_an_inspection_fills_it_in() {
        device.begin().statusCode(201);
        var body = FieldDevice.bodyOf(ENTRIES.getFirst());
        body.put("uscc", plant);

        var colleague = signedIn(Tokens.of("inspector").name("another").areas(GAOLING));
        FieldDevice.post(colleague, FieldDevice.INSPECTIONS + "/" + device.id + "/entries", body)
                .statusCode(409)
                .body("type", equalTo("/problems/entry-of-another-inspection"));
        FieldDevice.post(
                        signedIn(Tokens.of("inspector").name("another").areas(GAOLING)),
                        FieldDevice.INSPECTIONS,
                        device.beginning())
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-id-taken"));
    }

    @Test
    void a_concluded_inspection_takes_in_nothing_new_but_still_knows_what_it_has() {
        device.sendBundle(ENTRIES).statusCode(200);
        var later = new FieldEntry(
                ENTRIES.size() + 1, ENTRIES.getFirst().at(), ENTRIES.getFirst().content());

        device.send(ENTRIES.get(3)).statusCode(200).body("inspectionState", equalTo("CONCLUDED"));
        device.send(later)
                .statusCode(409)
                .body("type", equalTo("/problems/inspection-settled"))
                .body("state", equalTo("CONCLUDED"));
    }

    private static void waiting(String area, Matcher<?> inspections) {
        inspectorOf(area)
                .queryParam("limit", 1000)
                .get("/api/v1/waiting-inspection-entries")
                .then()
                .statusCode(200)
                .body("inspectionId", inspections);
    }
}
