package org.yimatong.enterprises.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A period that a duty to promise had, by the history of its enterprise, and when it was the one in force. */
@Entity
@Immutable
class PromisePeriod {

    @Id
    private long position;

    private String uscc;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private Instant knownFrom;
    private @Nullable Instant knownUntil;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PromisePeriod() {}
}
