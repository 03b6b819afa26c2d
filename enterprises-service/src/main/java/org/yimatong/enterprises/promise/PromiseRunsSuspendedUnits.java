package org.yimatong.enterprises.promise;

import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.RuleBroken;

/** An enterprise that is suspended promises with running units. */
public class PromiseRunsSuspendedUnits extends RuleBroken {

    PromiseRunsSuspendedUnits() {
        super("promise-runs-suspended-units");
    }

    @Override
    public List<InputError> errors() {
        return List.of(new InputError("/units/running", "promise-runs-suspended-units"));
    }
}
