package org.yimatong.inspections.attachment;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise has too many uploads that are not finished. */
public class TooManyUnfinishedUploads extends RuleBroken {

    TooManyUnfinishedUploads(int limit) {
        super("too-many-unfinished-uploads", limit);
    }
}
