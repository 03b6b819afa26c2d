package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.inspection.InspectionExamples.visitTo;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class BundleTest {

    private static final List<FieldEntry> ENTRIES = wholeInspection();

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    private FieldDevice device;

    @BeforeEach
    void an_inspector_with_a_device() {
        device = new FieldDevice(enterprises.knownIn(GAOLING));
    }

    @Test
    void a_whole_inspection_is_taken_in_at_once_and_each_part_is_answered() {
        var answer = device.sendBundle(ENTRIES)
                .statusCode(200)
                .body("inspection.fate", equalTo("NEW"))
                .extract()
                .jsonPath();

        assertThat(answer.getList("entries.number")).hasSize(ENTRIES.size()).startsWith(1, 2, 3);
        assertThat(answer.getList("entries.fate")).containsOnly("NEW");
        device.inspection().body("state", equalTo("CONCLUDED"));
    }

    @Test
    void what_was_there_is_known_and_what_contradicts_it_is_refused_alone() {
        device.sendBundle(ENTRIES.subList(0, 3)).statusCode(200);
        var another = new FieldEntry(2, ENTRIES.get(1).at(), ENTRIES.get(5).content());

        device.sendBundle(List.of(ENTRIES.getFirst(), another, ENTRIES.get(3)))
                .statusCode(200)
                .body("inspection.fate", equalTo("KNOWN"))
                .body("entries.fate", equalTo(List.of("KNOWN", "REFUSED", "NEW")))
                .body("entries[1].problem.type", equalTo("/problems/entry-number-taken"))
                .body("entries[1].problem.detail", containsString("2"))
                .body("entries[0].problem", nullValue());
        device.inspection().body("entries", equalTo(4));
    }

    @Test
    void a_bundle_about_a_foreign_enterprise_leaves_nothing_behind() {
        var foreign = enterprises.knownIn(WEIYANG);

        new FieldDevice(visitTo(foreign))
                .sendBundle(ENTRIES.subList(0, 2))
                .statusCode(200)
                .body("inspection.fate", equalTo("REFUSED"))
                .body("inspection.problem.errors[0].pointer", equalTo("/uscc"))
                .body("entries.fate", equalTo(List.of("REFUSED", "REFUSED")));
        assertThat(system.count("select count(*) from inspection_entry where uscc = :uscc", Map.of("uscc", foreign)))
                .isZero();
    }

    @Test
    void a_malformed_part_refuses_the_whole_bundle_and_is_named() {
        var entry = FieldDevice.bodyOf(ENTRIES.getFirst());
        entry.put("content", Map.of("kind", "SIGNATURE", "signatory", "FIRST_OFFICER", "name", "李建国"));

        FieldDevice.post(
                        "/api/v1/inspection-bundles",
                        Map.of(
                                "inspection",
                                device.beginning(),
                                "entries",
                                List.of(FieldDevice.bodyOf(ENTRIES.get(1)), entry)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/entries/1/content/drawing"));
        assertThat(system.count("select count(*) from inspection where id = :id", Map.of("id", device.id)))
                .isZero();
    }
}
