package org.yimatong.inspections.call;

import org.yimatong.kit.problem.RuleBroken;

/** Another note was sent under the id. */
public class CallNoteIdTaken extends RuleBroken {

    CallNoteIdTaken() {
        super("call-note-id-taken");
    }
}
