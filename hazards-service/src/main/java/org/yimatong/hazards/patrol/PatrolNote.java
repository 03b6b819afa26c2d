package org.yimatong.hazards.patrol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;

/**
 * What the officer writes down of a look.
 *
 * @param remark in words; needed for {@link PatrolOutcome#REMARK}
 * @param finding the finding it led to, as the inspections service names it; needed for {@link PatrolOutcome#FINDING}
 */
public record PatrolNote(
        PatrolOutcome outcome,
        @Nullable String remark,
        @Nullable String finding) {

    static final PatrolNote NORMAL = new PatrolNote(PatrolOutcome.NORMAL, null, null);

    /** What is wrong with it for a look at this. */
    List<InputError> errors(PatrolEntry shown) {
        var errors = new ArrayList<InputError>();
        if (outcome == PatrolOutcome.NORMAL && !shown.isQuiet()) {
            errors.add(new InputError("/outcome", "patrol-not-quiet"));
        }
        if (outcome == PatrolOutcome.REMARK && remark == null) {
            errors.add(new InputError("/remark", "patrol-remark-missing"));
        }
        if ((outcome == PatrolOutcome.FINDING) == (finding == null)) {
            errors.add(new InputError("/finding", "patrol-finding-with-its-outcome"));
        }
        return errors;
    }
}
