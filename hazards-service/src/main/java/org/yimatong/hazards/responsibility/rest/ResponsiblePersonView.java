package org.yimatong.hazards.responsibility.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.responsibility.Responsibility;
import org.yimatong.hazards.responsibility.ResponsiblePerson;

/**
 * Somebody who answers or answered for a hazard source.
 *
 * @param source code of the source
 * @param phone masked, unless somebody asked for it with a purpose
 * @param since the first day on which this person answers
 * @param until the day from which another one answers; missing while this one does
 */
record ResponsiblePersonView(
        UUID id,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        Responsibility role,
        String name,
        String position,
        String phone,
        LocalDate since,
        @Nullable LocalDate until,
        Instant recordedAt,
        String recordedBy) {

    static ResponsiblePersonView of(ResponsiblePerson person) {
        return of(person, person.maskedPhone());
    }

    static ResponsiblePersonView unmasked(ResponsiblePerson person) {
        return of(person, person.phone().number());
    }

    private static ResponsiblePersonView of(ResponsiblePerson person, String phone) {
        var source = person.source();
        return new ResponsiblePersonView(
                person.id(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                person.role(),
                person.name(),
                person.position(),
                phone,
                person.since(),
                person.until(),
                person.recordedAt(),
                person.recorder().name());
    }
}
