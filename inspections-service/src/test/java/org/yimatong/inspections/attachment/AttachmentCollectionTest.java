package org.yimatong.inspections.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SettableClock;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.attachment.rest.Uploads;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AttachmentCollectionTest {

    /** Each test has a photo of its own: contents are shared. */
    private static int width = 100;

    @Inject
    AttachmentCollection collection;

    @Inject
    CollectedAttachments collected;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentLinks links;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    SettableClock clock;

    private final Uploads inspector = Uploads.byInspectorOf(GAOLING);
    private String plant;
    private byte[] photo;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
        photo = FileExamples.jpeg(width++, 50);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_belongs_to_nothing_is_collected_with_its_content_after_a_month() {
        var id = inspector.upload(plant, "image/jpeg", photo);
        var content = contentOf(id);

        after(Duration.ofDays(29));
        assertThat(isThere(id)).isTrue();

        after(Duration.ofDays(31));
        assertThat(isThere(id)).isFalse();
        after(Duration.ofDays(32));
        assertThat(content).doesNotExist();
    }

    @Test
    void what_belongs_to_something_stays_and_so_does_a_content_that_is_shared() throws IOException {
        var linked = inspector.upload(plant, "image/jpeg", photo);
        var orphan = inspector.upload(plant, "image/jpeg", photo);
        link(linked);

        after(Duration.ofDays(31));
        after(Duration.ofDays(32));

        assertThat(isThere(linked)).isTrue();
        assertThat(isThere(orphan)).isFalse();
        assertThat(Files.size(contentOf(linked))).isPositive();
    }

    @Test
    void an_upload_that_is_not_finished_in_a_week_is_collected_even_if_something_waits_for_it() {
        var id = inspector.announced(plant, "image/jpeg", photo);
        inspector.send(id, 0, Uploads.from(photo, 0, 100));
        link(id);

        after(Duration.ofDays(6));
        assertThat(isThere(id)).isTrue();

        after(Duration.ofDays(8));
        assertThat(isThere(id)).isFalse();
        assertThat(inspector.announced(plant, "image/jpeg", photo)).isNotNull();
    }

    @Test
    void what_comes_into_use_before_its_turn_stays() {
        var id = inspector.upload(plant, "image/jpeg", photo);
        link(id); // after it was found to belong to nothing

        system.inTransaction(() -> {
            collected.collect(id, Instant.now(), Instant.now());
            return id;
        });

        assertThat(isThere(id)).isTrue();
    }

    @Test
    void every_collected_one_leaves_its_entry_in_the_audit() {
        var id = inspector.announced(plant, "image/jpeg", photo);

        after(Duration.ofDays(8));

        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and action = 'collected'",
                        Map.of("id", id.toString())))
                .isEqualTo(1);
    }

    private void after(Duration time) {
        clock.set(Instant.now().plus(time));
        while (collection.round()) {
            // there may be more
        }
    }

    private void link(UUID id) {
        system.inTransaction(() -> {
            links.link(new AttachedTo("finding", UUID.randomUUID(), plant, GAOLING), List.of(id));
            return id;
        });
    }

    private boolean isThere(UUID id) {
        return system.count("select count(*) from attachment where id = :id", Map.of("id", id)) == 1;
    }

    private Path contentOf(UUID id) {
        var sha256 =
                system.inTransaction(() -> attachments.visible(id).orElseThrow().storedSha256());
        return Path.of("target/attachments/content", sha256.substring(0, 2), sha256.substring(2));
    }
}
