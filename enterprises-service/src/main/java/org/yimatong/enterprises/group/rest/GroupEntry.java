package org.yimatong.enterprises.group.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.group.Term;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * From when until when an enterprise is to belong to a group, and why.
 *
 * @param from first day; today if absent
 * @param until last day; until it leaves, if absent
 */
record GroupEntry(
        @Nullable @ThisCentury LocalDate from,
        @Nullable @ThisCentury LocalDate until,

        @NotBlank @PlainText(multiline = true) @Size(max = 500)
        String reason) {

    /** @throws InvalidInput if it would end before it begins */
    Term asTerm(LocalDate today) {
        var begin = from == null ? today : from;
        if (until != null && until.isBefore(begin)) {
            throw new InvalidInput("/until", "until-before-from", until, begin);
        }
        return new Term(begin, until, reason);
    }
}
