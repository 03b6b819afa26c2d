package org.yimatong.inspections.prevention.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.prevention.ChainExamples.PREVENTION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.attachment.rest.Uploads;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class CheckAttachmentTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T00:30:00Z");

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private ChainExamples chain;
    private String record;

    @BeforeEach
    void a_record_of_a_check() {
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
        record = chain.record(chain.task(Map.of()), MORNING, "NORMAL");
    }

    @Test
    void what_a_check_saw_is_attached_to_its_record_and_seen_by_whom_that_concerns() {
        var photo = photoOf(plant);
        var later = id();

        attach(photo, later).statusCode(200).body("id", contains(photo, later));

        inspectorOf(GAOLING)
                .get(attachments())
                .then()
                .statusCode(200)
                .body("id", contains(photo, later))
                .body("state", contains("STORED", "EXPECTED"));
        inspectorOf(GAOLING).get(ATTACHMENTS + "/{id}/content", photo).then().statusCode(200);
        official("analyst", GAOLING)
                .get(ATTACHMENTS + "/{id}/content", photo)
                .then()
                .statusCode(403);
    }

    @Test
    void they_are_added_to_and_the_record_stays_as_it_was() {
        var first = id();
        var second = id();
        attach(first).statusCode(200);

        attach(second, first).statusCode(200).body("id", contains(first, second));
        attach(first).statusCode(200).body("id", contains(first));
        officerOf(plant).get(attachments()).then().body("id", contains(first, second));

        officerOf(plant).get(PREVENTION + "records/" + record).then().body("version", equalTo(1));
    }

    @Test
    void a_record_takes_twenty_and_no_more() {
        attach(ids(19)).statusCode(200);
        var last = id();
        attach(last).statusCode(200);
        officerOf(plant).get(attachments()).then().body("id", hasSize(20));

        attach(last).statusCode(200);
        attach(last, id())
                .statusCode(422)
                .body("errors.pointer", contains("/attachments"))
                .body("errors.code", contains("attachments-too-many"));
        attach().statusCode(422);
    }

    @Test
    void one_of_another_enterprise_counts_as_not_arrived() {
        var neighbour = enterprises.knownIn(GAOLING);
        var foreign = photoOf(neighbour);

        attach(foreign).statusCode(200);

        inspectorOf(GAOLING)
                .get(attachments())
                .then()
                .body("state", contains("EXPECTED"))
                .body("[0].name", nullValue());
        officerOf(plant).get(ATTACHMENTS + "/{id}/content", foreign).then().statusCode(404);
    }

    @Test
    void nobody_attaches_to_the_record_of_another_and_nothing_is_attached_to_a_deleted_one() {
        var neighbour = enterprises.knownIn(GAOLING);
        attach(officerOf(neighbour), id()).statusCode(404);
        officerOf(neighbour).get(attachments()).then().statusCode(404);
        inspectorOf(WEIYANG).get(attachments()).then().statusCode(404);
        attach(inspectorOf(GAOLING), id()).statusCode(403);
        attach(photoOf(plant)).statusCode(200);
        chain.delete("records", record, 1).statusCode(200);

        attach(id()).statusCode(409).body("type", equalTo("/problems/element-deleted"));
        officerOf(plant).get(attachments()).then().statusCode(200).body("$", hasSize(1));
    }

    @Test
    void under_the_id_of_something_else_they_stay_with_the_record() {
        var finding = UUID.randomUUID();
        officerOf(plant)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "id", finding,
                        "uscc", plant,
                        "severity", "GENERAL",
                        "title", "法兰渗漏",
                        "description", "1 号罐出口法兰渗漏",
                        "handling", "AT_ONCE"))
                .post("/api/v1/findings")
                .then()
                .statusCode(201);
        record = finding.toString();
        chain.put("records", record, ChainExamples.recordOf(chain.task(Map.of()), MORNING, "DANGER_FOUND"))
                .statusCode(201);

        attach(id()).statusCode(200);

        officerOf(plant).get("/api/v1/findings/{id}/steps", finding).then().body("[0].attachments", empty());
    }

    private ValidatableResponse attach(String... ids) {
        return attach(officerOf(plant), ids);
    }

    private ValidatableResponse attach(RequestSpecification sender, String... ids) {
        return sender.header("Idempotency-Key", UUID.randomUUID())
                .body(named(ids))
                .post(attachments())
                .then();
    }

    private String attachments() {
        return PREVENTION + "records/" + record + "/attachments";
    }

    private static Map<String, Object> named(String... ids) {
        return Map.of("attachments", List.of(ids));
    }

    private static String photoOf(String uscc) {
        return Uploads.by(Tokens.of("enterprise").uscc(uscc))
                .upload(uscc, "image/jpeg", FileExamples.jpeg(40, 30))
                .toString();
    }

    private static String[] ids(int count) {
        return Stream.generate(CheckAttachmentTest::id).limit(count).toArray(String[]::new);
    }

    private static String id() {
        return ChainExamples.id();
    }
}
