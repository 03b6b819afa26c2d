package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.Unavailable;

/** The store does not give a content it should have. */
public class AttachmentContentAway extends Unavailable {

    AttachmentContentAway() {
        super("attachment-content-away");
    }
}
