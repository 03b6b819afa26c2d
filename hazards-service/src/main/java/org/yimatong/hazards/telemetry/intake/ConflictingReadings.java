package org.yimatong.hazards.telemetry.intake;

import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.RuleBroken;

/** Every reading of the message was sent before with another value: what is known stays. */
public class ConflictingReadings extends RuleBroken {

    private final transient List<InputError> errors;

    ConflictingReadings(List<InputError> errors) {
        super("conflicting-readings", errors.size());
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<InputError> errors() {
        return errors;
    }
}
