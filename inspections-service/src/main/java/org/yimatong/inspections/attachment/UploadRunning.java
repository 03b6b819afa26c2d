package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.RuleBroken;

/** Another part of the same upload is being received. */
public class UploadRunning extends RuleBroken {

    UploadRunning() {
        super("upload-running");
    }
}
