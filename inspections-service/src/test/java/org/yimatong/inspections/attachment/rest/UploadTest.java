package org.yimatong.inspections.attachment.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.attachment.rest.Uploads.ATTACHMENTS;
import static org.yimatong.inspections.attachment.rest.Uploads.announcement;
import static org.yimatong.inspections.attachment.rest.Uploads.from;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class UploadTest {

    private static final byte[] PHOTO = FileExamples.withExif(FileExamples.jpeg(120, 60), 6);

    @Inject
    EnterpriseExamples enterprises;

    private final Uploads inspector = Uploads.byInspectorOf(GAOLING);
    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void a_photo_sent_in_parts_is_stored_and_tells_where_it_was_taken() {
        var id = inspector.announced(plant, "image/jpeg", PHOTO);

        inspector
                .send(id, 0, from(PHOTO, 0, 500))
                .statusCode(200)
                .header("Upload-Offset", "500")
                .header("Upload-Complete", "?0")
                .body("state", equalTo("EXPECTED"));
        inspector
                .send(id, 500, from(PHOTO, 500, PHOTO.length))
                .statusCode(200)
                .header("Upload-Complete", "?1")
                .body("state", equalTo("STORED"))
                .body("capturedAt", equalTo("2026-03-02T10:20:30"))
                .body("capturedIn.longitude", equalTo(109.0f))
                .body("capturedIn.latitude", equalTo(34.5f))
                .body("sender", equalTo("inspector-of-" + GAOLING));
    }

    @Test
    void who_lost_the_answer_asks_where_to_go_on() {
        var id = inspector.announced(plant, "image/jpeg", PHOTO);
        inspector.send(id, 0, from(PHOTO, 0, 300));

        inspector
                .caller()
                .head(ATTACHMENTS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("Upload-Offset", "300")
                .header("Upload-Length", String.valueOf(PHOTO.length));
        inspector
                .send(id, 0, PHOTO)
                .statusCode(409)
                .body("type", equalTo("/problems/mismatching-upload-offset"))
                .body("expected-offset", equalTo(300))
                .body("provided-offset", equalTo(0));
    }

    @Test
    void the_whole_may_be_sent_again_when_it_is_stored() {
        var id = inspector.upload(plant, "image/jpeg", PHOTO);

        inspector
                .announce(announcement(id, plant, "image/jpeg", PHOTO))
                .statusCode(200)
                .body("state", equalTo("STORED"));
        inspector.send(id, PHOTO.length, new byte[0]).statusCode(200).body("state", equalTo("STORED"));
        inspector.send(id, 0, PHOTO).statusCode(409).body("expected-offset", equalTo(PHOTO.length));
    }

    @Test
    void another_file_under_the_same_id_is_refused() {
        var id = inspector.announced(plant, "image/jpeg", PHOTO);

        inspector
                .announce(announcement(id, plant, "image/jpeg", FileExamples.jpeg(10, 10)))
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-id-taken"));
        var neighbour = enterprises.knownIn(WEIYANG);
        Uploads.byInspectorOf(WEIYANG)
                .announce(announcement(id, neighbour, "image/jpeg", PHOTO))
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-id-taken"));
    }

    @Test
    void a_file_that_arrives_damaged_is_thrown_away_and_sent_again() {
        var damaged = PHOTO.clone();
        damaged[700] ^= 1;
        var id = inspector.announced(plant, "image/jpeg", PHOTO);

        inspector.send(id, 0, damaged).statusCode(409).body("type", equalTo("/problems/attachment-corrupted"));

        inspector.send(id, 0, PHOTO).statusCode(200).body("state", equalTo("STORED"));
    }

    @Test
    void content_that_is_not_kept_is_refused_for_good_and_says_why() {
        var gif = "GIF89a and so on".getBytes();
        var id = inspector.announced(plant, "image/png", gif);

        inspector
                .send(id, 0, gif)
                .statusCode(422)
                .body("errors[0].code", equalTo("content-unknown"))
                .body("errors[0].detail", containsString("neither a JPEG or PNG image nor a PDF"));
        inspector.send(id, gif.length, new byte[0]).statusCode(422);
        inspector
                .caller()
                .get(ATTACHMENTS + "/{id}", id)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusedBecause", equalTo("content-unknown"));
    }

    @Test
    void an_announcement_that_cannot_be_kept_names_the_place() {
        assertRefused("mediaType", "image/heic", "/mediaType", "heic-not-readable");
        assertRefused("mediaType", "text/html", "/mediaType", "media-type-unknown");
        assertRefused("bytes", 5 * 1024 * 1024 + 1, "/bytes", "attachment-too-large");
        assertRefused("uscc", enterprises.knownIn(WEIYANG), "/uscc", "unknown-enterprise");
        assertRefused("name", "../../etc/passwd", "/name", "invalid");
        assertRefused("sha256", "0", "/sha256", "invalid");
    }

    @Test
    void nobody_adds_to_the_upload_of_another() {
        var id = inspector.announced(plant, "image/jpeg", PHOTO);
        var other = Uploads.by(org.yimatong.testing.Tokens.of("enterprise").uscc(plant));

        other.send(id, 0, PHOTO).statusCode(404);
        other.caller().get(ATTACHMENTS + "/{id}", id).then().statusCode(200).body("storedBytes", nullValue());
    }

    private void assertRefused(String member, Object value, String pointer, String code) {
        var announcement = announcement(UUID.randomUUID(), plant, "image/jpeg", PHOTO);
        announcement.put(member, value);
        inspector
                .announce(announcement)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
