package org.yimatong.inspections.finding;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.SystemActions;

/** Photos that have been uploaded and stored. */
public final class StoredPhotos {

    private static final String INSERT = """
            insert into attachment (id, uscc, area, name, media_type, sent_bytes, sent_sha256, received_bytes,
                uploader_subject, uploader_name, announced_at, state, settled_at, stored_bytes, stored_sha256, version)
            values (:id, :uscc, '610117', '整改后.jpg', 'image/jpeg', 9, 'a', 9,
                'officer', 'officer', now(), 'STORED', now(), 9, 'b', 1)
            """;

    private StoredPhotos() {}

    /** The id of a new one, as the member {@code attachments} takes it. */
    public static List<String> of(String uscc) {
        var id = UUID.randomUUID();
        var database = CDI.current().select(EntityManager.class).get();
        CDI.current()
                .select(SystemActions.class)
                .get()
                .inTransaction(() -> database.createNativeQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("uscc", uscc)
                        .executeUpdate());
        return List.of(id.toString());
    }
}
