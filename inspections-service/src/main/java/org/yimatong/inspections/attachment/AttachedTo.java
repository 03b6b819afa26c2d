package org.yimatong.inspections.attachment;

import java.util.UUID;
import org.yimatong.kit.audit.AuditedThing;

/**
 * What attachments belong to.
 *
 * @param kind in the words of the audit, for example {@code finding}
 * @param id the client's or ours; a client may choose that of something else of another kind
 * @param uscc the enterprise it is about; it takes attachments of this enterprise only
 * @param area the supervision area it belongs to
 */
public record AttachedTo(String kind, UUID id, String uscc, String area) {

    AuditedThing audited() {
        return new AuditedThing(kind, id.toString(), uscc, area);
    }
}
