package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.RuleBroken;

/** What was received is not the file that was announced; it was thrown away, and can be sent anew. */
public class AttachmentCorrupted extends RuleBroken {

    AttachmentCorrupted(String announced, String received) {
        super("attachment-corrupted", announced, received);
    }
}
