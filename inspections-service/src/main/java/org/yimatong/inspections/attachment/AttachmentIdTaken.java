package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.RuleBroken;

/** Another file was announced under the id. */
public class AttachmentIdTaken extends RuleBroken {

    AttachmentIdTaken() {
        super("attachment-id-taken");
    }
}
