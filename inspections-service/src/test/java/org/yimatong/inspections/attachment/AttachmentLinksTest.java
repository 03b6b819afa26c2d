package org.yimatong.inspections.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AttachmentLinksTest {

    private static final Access SENDER = new Access("1", "李检查", Set.of("inspector"), Set.of(GAOLING), false, null);

    @Inject
    AttachmentLinks links;

    @Inject
    jakarta.persistence.EntityManager database;

    @Inject
    SystemActions system;

    private final String plant = EnterpriseExamples.freshUscc();
    private final AttachedTo finding = new AttachedTo("finding", UUID.randomUUID(), plant, GAOLING);

    @Test
    void what_is_linked_before_it_arrives_is_expected() {
        var photo = UUID.randomUUID();

        link(finding, photo);

        assertThat(of(finding)).containsExactly(new AttachmentRef(photo, AttachmentState.EXPECTED, null, null, null));
    }

    @Test
    void links_keep_their_order_and_may_be_sent_again() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        link(finding, ids.get(0), ids.get(1));
        link(finding, ids.get(0), ids.get(1), ids.get(2));

        assertThat(of(finding)).extracting(AttachmentRef::id).containsExactlyElementsOf(ids);
        assertThat(system.count(
                        "select count(*) from audit_entry where thing_id = :id and action = 'attached'",
                        Map.of("id", finding.id().toString())))
                .isEqualTo(2);
    }

    @Test
    void the_attachments_of_many_things_are_answered_at_once() {
        var other = new AttachedTo("finding", UUID.randomUUID(), plant, GAOLING);
        link(finding, UUID.randomUUID());
        link(other, UUID.randomUUID(), UUID.randomUUID());

        var all = system.inTransaction(() -> links.of("finding", List.of(finding.id(), other.id(), UUID.randomUUID())));

        assertThat(all).containsOnlyKeys(finding.id(), other.id());
        assertThat(all.get(other.id())).hasSize(2);
    }

    @Test
    void nobody_adds_to_a_record_by_choosing_its_id_for_something_of_their_own() {
        var inspection = new AttachedTo("inspection", finding.id(), plant, GAOLING);
        link(finding, UUID.randomUUID());
        var photo = UUID.randomUUID();
        link(inspection, photo);

        assertThat(of(inspection)).extracting(AttachmentRef::id).containsExactly(photo);
    }

    @Test
    void what_arrived_is_shown_with_its_name() {
        var photo = announcedBy(plant);

        link(finding, photo);

        assertThat(of(finding))
                .containsExactly(new AttachmentRef(photo, AttachmentState.EXPECTED, "现场.jpg", "image/jpeg", null));
    }

    @Test
    void an_attachment_of_another_enterprise_is_refused_and_its_place_named() {
        var foreign = announcedBy(EnterpriseExamples.freshUscc());

        assertThatThrownBy(() -> link(finding, UUID.randomUUID(), foreign))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/attachments/1")));
    }

    @Test
    void one_that_arrives_from_another_enterprise_later_stays_expected() {
        var photo = UUID.randomUUID();
        link(finding, photo);

        announce(photo, EnterpriseExamples.freshUscc());

        assertThat(of(finding)).containsExactly(new AttachmentRef(photo, AttachmentState.EXPECTED, null, null, null));
    }

    @Test
    void evidence_that_is_not_stored_is_missing_and_named() {
        var photo = announcedBy(plant);
        var unknown = UUID.randomUUID();

        assertThatThrownBy(() -> requireStored(photo, unknown))
                .isInstanceOfSatisfying(
                        AttachmentsMissing.class,
                        refused -> assertThat(refused.members()).containsEntry("missing", List.of(photo, unknown)));
        assertThatCode(this::requireStored).doesNotThrowAnyException();
    }

    private void link(AttachedTo owner, UUID... ids) {
        system.inTransaction(() -> {
            links.link(owner, List.of(ids));
            return ids;
        });
    }

    private List<AttachmentRef> of(AttachedTo owner) {
        return system.inTransaction(() -> links.of(owner.kind(), owner.id()));
    }

    private void requireStored(UUID... ids) {
        system.inTransaction(() -> {
            links.requireStored(plant, List.of(ids));
            return ids;
        });
    }

    private UUID announcedBy(String uscc) {
        return announce(UUID.randomUUID(), uscc);
    }

    private UUID announce(UUID id, String uscc) {
        return system.inTransaction(() -> {
            var file = new SentFile("现场.jpg", "image/jpeg", 1000, "0".repeat(64));
            database.persist(Attachment.announce(id, uscc, GAOLING, file, SENDER, Clock.systemUTC()));
            return id;
        });
    }
}
