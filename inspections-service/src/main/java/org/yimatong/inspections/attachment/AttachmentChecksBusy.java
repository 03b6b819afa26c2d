package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.Unavailable;

/** Too many files wait for their check. All of this one was received. */
public class AttachmentChecksBusy extends Unavailable {

    AttachmentChecksBusy() {
        super("attachment-checks-busy");
    }
}
