package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.InvalidInput;

/**
 * The file was received as announced, and is not one we keep. It is wrong as a whole, so that its place is the root.
 */
public class UnfitContent extends InvalidInput {

    UnfitContent(String reason) {
        super("", reason);
    }
}
