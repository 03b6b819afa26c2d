package org.yimatong.enterprises.promise;

import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.RuleBroken;

/** A promise says that no major hidden danger stands, but a major finding does. */
public class PromiseDeniesMajorFinding extends RuleBroken {

    PromiseDeniesMajorFinding() {
        super("promise-denies-major-finding");
    }

    @Override
    public List<InputError> errors() {
        return List.of(new InputError("/majorHiddenDanger", "promise-denies-major-finding"));
    }
}
