package org.yimatong.hazards.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedOperation;

/** What became of the safety promise of an enterprise for a day (安全承诺). */
@Entity
public class KnownPromise {

    /** @param day in the calendar of Asia/Shanghai */
    @Embeddable
    record Id(String uscc, LocalDate day) {}

    @EmbeddedId
    private Id id;

    private String area;
    private long version;
    private boolean owed;
    private boolean missed;
    private @Nullable Instant givenAt;
    private @Nullable String riskGrade;
    private @Nullable Boolean majorHiddenDanger;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> operations = Map.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KnownPromise() {}

    KnownPromise(PromiseEvent news) {
        id = new Id(news.uscc(), news.day());
        area = news.area();
    }

    /** Takes over the promise, unless a newer version of it is known. */
    void become(PromiseGiven given) {
        if (given.version() <= version) {
            return;
        }
        version = given.version();
        owed |= given.owed();
        missed |= given.late() && given.owed();
        givenAt = given.firstGivenAt();
        riskGrade = given.riskGrade();
        majorHiddenDanger = given.majorHiddenDanger();
        operations = given.operations().stream()
                .collect(Collectors.toMap(PromisedOperation::operation, PromisedOperation::count));
    }

    /** Its deadline passed without it; whatever is given later is late. */
    void become(PromiseMissed told) {
        owed = true;
        missed = true;
    }

    public String uscc() {
        return id.uscc();
    }

    public LocalDate day() {
        return id.day();
    }

    public PromiseState state() {
        if (givenAt == null) {
            return PromiseState.MISSING;
        }
        return missed ? PromiseState.LATE : PromiseState.GIVEN;
    }

    /** Whether the enterprise had to give it. */
    public boolean owed() {
        return owed;
    }

    /** When it was first given; null while it is missing. */
    public @Nullable Instant givenAt() {
        return givenAt;
    }

    /** {@code LOW}, {@code GENERAL}, {@code CONSIDERABLE} or {@code HIGH}, as the enterprise judges itself. */
    public @Nullable String riskGrade() {
        return riskGrade;
    }

    /** Whether the enterprise says that a major hidden danger stands. */
    public @Nullable Boolean majorHiddenDanger() {
        return majorHiddenDanger;
    }

    /** How often each kind of special operation (特殊作业) was promised; empty while nothing was. */
    public Map<String, Integer> operations() {
        return Map.copyOf(operations);
    }
}
