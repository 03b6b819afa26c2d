package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * The permit of a special operation (作业票), as its enterprise reports it.
 *
 * @param number the enterprise's own (票号)
 * @param validFrom the first instant at which work may take place
 * @param validUntil the first at which it may not any more
 * @param linkedTo other permits of the same work (关联作业票)
 */
public record Permit(
        UUID id,
        String number,
        Work work,
        Particulars particulars,
        Instant validFrom,
        Instant validUntil,
        List<UUID> linkedTo) {

    public Permit {
        linkedTo = List.copyOf(linkedTo);
    }

    /** @throws InvalidInput if it does not say what a permit of its kind has to say, or not before the work */
    void requireWhole(Instant now) {
        var errors = new ArrayList<>(work.errors());
        if (!validUntil.isAfter(validFrom)) {
            errors.add(new InputError("/validUntil", "permit-ends-before-it-begins"));
        }
        if (validFrom.isBefore(now)) {
            errors.add(new InputError("/validFrom", "permit-reported-late", now));
        }
        if (linkedTo.contains(id)) {
            errors.add(new InputError("/linkedTo/" + linkedTo.indexOf(id), "permit-unknown"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    Permit with(Particulars changed) {
        return new Permit(id, number, work, changed, validFrom, validUntil, linkedTo);
    }
}
