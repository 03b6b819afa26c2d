package org.yimatong.inspections.inspection.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.inspection.InspectionExamples.LI;
import static org.yimatong.inspections.inspection.InspectionExamples.THE_20;
import static org.yimatong.inspections.inspection.InspectionExamples.WANG;
import static org.yimatong.inspections.inspection.InspectionExamples.numbered;
import static org.yimatong.inspections.inspection.InspectionExamples.wholeInspection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.attachment.rest.Uploads;
import org.yimatong.inspections.checklist.Verdict;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.inspection.Answer;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.inspections.inspection.InspectionKind;
import org.yimatong.inspections.inspection.Visit;
import org.yimatong.testing.RealServers;

/** What goes wrong on the way must not cost the inspector the work of a day. */
@QuarkusTest
@RealServers
class SlipTest {

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
    void an_entry_with_the_photo_of_another_enterprise_is_refused_alone_and_the_photo_named() {
        var own = UUID.randomUUID();
        var wrong = new FieldEntry(2, ENTRIES.get(1).at(), photographed(List.of(own, photoOfAnother())));

        device.sendBundle(List.of(ENTRIES.getFirst(), wrong, ENTRIES.get(2)))
                .statusCode(200)
                .body("entries.fate", equalTo(List.of("NEW", "REFUSED", "NEW")))
                .body("entries[1].problem.errors[0].pointer", equalTo("/content/attachments/1"));

        device.inspection().body("entries", equalTo(2));
        assertThat(kept(2)).isZero();
        assertThat(linked(own)).isZero();
        device.send(new FieldEntry(2, ENTRIES.get(1).at(), photographed(List.of(own))))
                .statusCode(201);
        assertThat(linked(own)).isOne();
    }

    @Test
    void an_entry_by_itself_names_the_photo_of_another_enterprise_too() {
        device.begin().statusCode(201);

        device.send(new FieldEntry(1, ENTRIES.getFirst().at(), photographed(List.of(photoOfAnother()))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/attachments/0"));

        device.inspection().body("entries", equalTo(0));
    }

    @Test
    void a_clock_that_was_fast_at_the_begin_and_put_right_since_does_not_bar_the_conclusion() {
        var nextYear = Instant.now().plus(Duration.ofDays(365));
        var fast = new FieldDevice(new Visit(
                plant, InspectionKind.ROUTINE, null, "甲醇罐区", nextYear, List.of(LI, WANG), THE_20, null, null));

        fast.sendBundle(ENTRIES).statusCode(200);

        fast.inspection().body("state", equalTo("CONCLUDED"));
    }

    @Test
    void an_answer_to_no_item_of_the_checklist_is_taken_back_by_saying_why() {
        var contents = new ArrayList<EntryContent>();
        contents.add(answer("WH-99", Verdict.YES, null));
        contents.add(answer("WH-99", null, "误点"));
        ENTRIES.forEach(entry -> contents.add(entry.content()));

        device.sendBundle(numbered(contents)).statusCode(200);

        device.record().body("obstacles", empty());
        device.inspection().body("state", equalTo("CONCLUDED"));
    }

    @Test
    void nothing_waits_any_more_once_its_inspection_is_there() {
        device.send(ENTRIES.getFirst()).statusCode(201).body("waiting", equalTo(true));
        device.begin().statusCode(201);
        device.send(ENTRIES.get(1)).statusCode(201).body("waiting", equalTo(false));

        assertThat(system.count(
                        "select count(*) from inspection_entry where inspection_id = :id and waiting",
                        Map.of("id", device.id)))
                .isZero();
    }

    private UUID photoOfAnother() {
        return Uploads.byInspectorOf(GAOLING)
                .announced(enterprises.knownIn(GAOLING), "image/jpeg", FileExamples.jpeg(61, 60));
    }

    private static Answer photographed(List<UUID> photos) {
        return new Answer("WH-01", Verdict.NO, null, null, null, photos, null);
    }

    private static Answer answer(String item, @Nullable Verdict verdict, @Nullable String notAnsweredBecause) {
        return new Answer(item, verdict, null, null, notAnsweredBecause, null, null);
    }

    private long kept(int number) {
        return system.count(
                "select count(*) from inspection_entry where inspection_id = :id and number = :number",
                Map.of("id", device.id, "number", number));
    }

    private long linked(UUID attachment) {
        return system.count("select count(*) from attachment_link where attachment_id = :id", Map.of("id", attachment));
    }
}
