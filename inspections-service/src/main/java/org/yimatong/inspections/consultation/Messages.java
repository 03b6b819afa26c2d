package org.yimatong.inspections.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yimatong.inspections.attachment.AttachedTo;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.caller.Actor;

/** What was said before, and what was attached to it: the same message may come many times. */
@ApplicationScoped
class Messages {

    private final ConsultationSteps steps;
    private final AttachmentLinks links;

    Messages(ConsultationSteps steps, AttachmentLinks links) {
        this.steps = steps;
        this.links = links;
    }

    /**
     * Whether the message has come before.
     *
     * @throws ConsultationIdTaken if another one has come under its id
     */
    boolean isThere(UUID consultation, Message message, Actor sender) {
        var earlier = steps.ofMessage(message.id());
        if (earlier.isEmpty()) {
            return false;
        }
        if (!earlier.get().says(consultation, message.text(), sender)) {
            throw new ConsultationIdTaken();
        }
        requireAttached(message.id(), message.attachments());
        return true;
    }

    void attach(Consultation consultation, UUID messageId, List<UUID> attachments) {
        var owner = new AttachedTo(Consultations.KIND, messageId, consultation.uscc(), consultation.area());
        links.link(owner, attachments);
    }

    /** @throws ConsultationIdTaken unless these, and no others, are attached to the message */
    void requireAttached(UUID messageId, List<UUID> attachments) {
        var attached = links.of(Consultations.KIND, messageId).stream()
                .map(AttachmentRef::id)
                .toList();
        if (!attached.equals(attachments.stream().distinct().toList())) {
            throw new ConsultationIdTaken();
        }
    }
}
