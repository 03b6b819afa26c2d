package org.yimatong.enterprises.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.problem.InputError;

/**
 * The days of which each needs a promise.
 *
 * @param until last of them; null if it goes on
 */
public record DutyPeriod(LocalDate from, @Nullable LocalDate until) {

    /** What is wrong with it for a duty that begins then; {@code earliest} is the first day that can still be kept. */
    List<InputError> errors(LocalDate earliest) {
        var errors = new ArrayList<>(errors());
        if (from.isBefore(earliest)) {
            errors.add(new InputError("/from", "promise-duty-from-passed", earliest.toString()));
        }
        return errors;
    }

    /** What is wrong with it for a duty that stands already. */
    List<InputError> errors() {
        var errors = new ArrayList<InputError>();
        if (!Century.has(from)) {
            errors.add(new InputError("/from", "day-malformed"));
        }
        if (until != null && !Century.has(until)) {
            errors.add(new InputError("/until", "day-malformed"));
        }
        if (until != null && until.isBefore(from)) {
            errors.add(new InputError("/until", "promise-duty-until-before-from"));
        }
        return errors;
    }
}
