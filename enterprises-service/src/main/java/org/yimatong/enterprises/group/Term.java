package org.yimatong.enterprises.group;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an enterprise belongs to a group, and why.
 *
 * @param since first day
 * @param until last day, if that is settled
 */
@Embeddable
public record Term(LocalDate since, @Nullable LocalDate until, String reason) {

    boolean includes(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
