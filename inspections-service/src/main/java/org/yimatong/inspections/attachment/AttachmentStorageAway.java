package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.Unavailable;

/** The disk or the store did not take what was sent. What was received before stays. */
public class AttachmentStorageAway extends Unavailable {

    AttachmentStorageAway() {
        super("attachment-storage-away");
    }
}
