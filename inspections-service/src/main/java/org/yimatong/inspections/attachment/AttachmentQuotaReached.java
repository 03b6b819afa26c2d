package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise's attachments take as much room as they may. */
public class AttachmentQuotaReached extends RuleBroken {

    AttachmentQuotaReached(long quotaMegabytes) {
        super("attachment-quota-reached", quotaMegabytes);
    }
}
