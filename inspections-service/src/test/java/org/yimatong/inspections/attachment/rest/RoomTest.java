package org.yimatong.inspections.attachment.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.attachment.rest.Uploads.announcement;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.attachment.FileExamples;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** How much is taken in, and what happens when nothing more can be. */
@QuarkusTest
@RealServers
class RoomTest {

    private static final byte[] PHOTO = FileExamples.jpeg(120, 60);

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    private final Uploads inspector = Uploads.byInspectorOf(GAOLING);
    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void an_enterprise_that_fills_its_room_does_not_keep_out_the_evidence_of_inspectors() {
        filled(true);

        announce(Uploads.by(Tokens.of("enterprise").uscc(plant)))
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-quota-reached"));
        announce(inspector).statusCode(201);
    }

    @Test
    void officials_have_only_so_much_room_too() {
        filled(false);

        announce(inspector).statusCode(409).body("type", equalTo("/problems/attachment-quota-reached"));
    }

    @Test
    void what_the_disk_does_not_take_is_to_be_sent_again_in_a_moment() throws IOException {
        var id = inspector.announced(plant, "image/jpeg", PHOTO);
        var inTheWay = Files.createDirectories(Path.of("target/attachments/incoming", id.toString()));

        inspector
                .send(id, 0, PHOTO)
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("/problems/attachment-storage-away"));

        Files.delete(inTheWay);
        inspector.send(id, 0, PHOTO).statusCode(200).body("state", equalTo("STORED"));
    }

    private ValidatableResponse announce(Uploads sender) {
        return sender.announce(announcement(UUID.randomUUID(), plant, "image/jpeg", PHOTO));
    }

    private void filled(boolean byEnterprise) {
        system.inTransaction(() -> system.update("""
                insert into attachment (id, uscc, area, name, media_type, sent_bytes, sent_sha256, received_bytes,
                    uploader_subject, uploader_name, announced_at, state, version, by_enterprise)
                values (gen_random_uuid(), :uscc, '610117', 'a', 'application/pdf', 2147483647, '0', 0, '1', '1',
                    now(), 'EXPECTED', 1, :byEnterprise)
                """, Map.of("uscc", plant, "byEnterprise", byEnterprise)));
    }
}
