package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.inspections.attachment.AttachedTo;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.prevention.chain.Chain;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ChainElements;
import org.yimatong.inspections.prevention.chain.ChainOwner;
import org.yimatong.inspections.prevention.chain.ElementDeleted;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/**
 * Photos and files that show what a check saw. The record itself is final and often comes from another system, without
 * them: they are named afterwards, and stay. In the transaction of the caller.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CheckAttachments {

    private static final String KIND = "check-record";

    private final Chain chain;
    private final ChainElements elements;
    private final ChainOwner owner;
    private final AttachmentLinks links;

    CheckAttachments(Chain chain, ChainElements elements, ChainOwner owner, AttachmentLinks links) {
        this.chain = chain;
        this.elements = elements;
        this.owner = owner;
        this.links = links;
    }

    /**
     * Attaches what was uploaded, or is to be uploaded later, behind what is attached already. Once more changes
     * nothing.
     *
     * @return what was named, as it is now
     * @throws NotFound if the caller's enterprise has no such record
     * @throws ElementDeleted if the record was deleted
     * @throws InvalidInput if one is of another enterprise, or they become too many
     */
    public List<AttachmentRef> attach(UUID recordId, List<UUID> named) {
        var record = chain.own(CheckRecord.KIND, recordId, owner.current()).orElseThrow(NotFound::new);
        record.requireStanding();
        requireRoom(recordId, named);
        links.link(new AttachedTo(KIND, recordId, record.uscc(), record.area()), named);
        return links.of(KIND, recordId).stream()
                .filter(attached -> named.contains(attached.id()))
                .toList();
    }

    /**
     * What is attached to a record, deleted or not, in the order in which it was.
     *
     * @throws NotFound if there is none that the caller may see
     */
    public List<AttachmentRef> of(UUID recordId) {
        return elements.visible(CheckRecord.KIND, recordId)
                .map(ChainElement::id)
                .map(id -> links.of(KIND, id))
                .orElseThrow(NotFound::new);
    }

    private void requireRoom(UUID recordId, List<UUID> named) {
        var attached = links.of(KIND, recordId).stream().map(AttachmentRef::id);
        if (Stream.concat(attached, named.stream()).distinct().count() > AttachmentLinks.MOST) {
            throw new InvalidInput("/attachments", "attachments-too-many", AttachmentLinks.MOST);
        }
    }
}
