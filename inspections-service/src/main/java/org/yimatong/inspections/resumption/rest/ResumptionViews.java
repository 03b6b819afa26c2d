package org.yimatong.inspections.resumption.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yimatong.inspections.attachment.AttachmentLinks;
import org.yimatong.inspections.resumption.Resumption;
import org.yimatong.inspections.resumption.Resumptions;

/** Shows applications with their conditions and attachments. */
@ApplicationScoped
@Transactional
class ResumptionViews {

    private final Resumptions resumptions;
    private final AttachmentLinks attachments;

    ResumptionViews(Resumptions resumptions, AttachmentLinks attachments) {
        this.resumptions = resumptions;
        this.attachments = attachments;
    }

    ResumptionView of(Resumption resumption) {
        return of(List.of(resumption)).getFirst();
    }

    /** In the same order. */
    List<ResumptionView> of(List<Resumption> many) {
        var ids = many.stream().map(Resumption::id).toList();
        var checks = resumptions.checksOf(ids);
        var files = attachments.of(Resumptions.KIND, ids);
        return many.stream()
                .map(one -> ResumptionView.of(
                        one, checks.getOrDefault(one.id(), List.of()), files.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
