package org.yimatong.enterprises.credential;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialDetails;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.kit.clock.Century;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** What is entered of a credential: by a registrar, or claimed by the enterprise. */
public record CredentialEntry(CredentialDetails details, Validity validity) {

    /** @throws InvalidInput if what it says cannot be valid so */
    public CredentialEntry {
        var errors = new ArrayList<InputError>();
        checkDay("/validFrom", validity.from(), errors);
        var until = validity.until();
        if (until != null) {
            checkDay("/validUntil", until, errors);
            checkEnd(details, validity.from(), until, errors);
        } else if (!details.kind().mayBeUnlimited()) {
            errors.add(new InputError("/validUntil", "valid-until-missing"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * A plan holds until it is to be revised.
     *
     * @throws InvalidInput if it is a plan, and holds for longer
     */
    void requireRevisionOfPlan(Period longest) {
        var errors = new ArrayList<InputError>();
        var until = validity.until();
        if (details.kind() == CredentialKind.EMERGENCY_PLAN && until != null) {
            checkTerm(validity.from(), until, longest, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * Whether it may be recorded now.
     *
     * @param predecessor validity of the one in force for the same subject
     */
    void requireItsTurn(@Nullable Validity predecessor, LocalDate today) {
        if (validity.from().isAfter(today) && (predecessor == null || !validity.followsOn(predecessor))) {
            throw new CredentialNotYetValid(validity.from());
        }
        if (predecessor != null && predecessor.from().isAfter(validity.from())) {
            throw new NewerCredentialStands(predecessor.from());
        }
    }

    private static void checkDay(String pointer, LocalDate day, List<InputError> errors) {
        if (!Century.has(day)) {
            errors.add(new InputError(
                    pointer, "day-out-of-range", Century.FIRST_DAY.toString(), Century.LAST_DAY.toString()));
        }
    }

    private static void checkEnd(CredentialDetails details, LocalDate from, LocalDate until, List<InputError> errors) {
        var longest = details.longest();
        if (until.isBefore(from)) {
            errors.add(new InputError("/validUntil", "validity-reversed", from.toString()));
        } else if (longest != null) {
            checkTerm(from, until, longest, errors);
        }
    }

    private static void checkTerm(LocalDate from, LocalDate until, Period longest, List<InputError> errors) {
        var latest = from.plus(longest);
        if (until.isAfter(latest)) {
            errors.add(new InputError("/validUntil", "validity-too-long", latest.toString()));
        }
    }
}
