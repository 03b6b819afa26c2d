package org.yimatong.inspections.finding.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.kit.precondition.Versioned;

/** One time that the bureau turned to the enterprise, or to its department, about a finding; and the answer. */
@Entity
public class Supervision implements Versioned {

    @Id
    private UUID id;

    private UUID findingId;
    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    private @Nullable String department;
    private String text;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "supervisor_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "supervisor_name"))
    private Actor supervisor;

    private Instant orderedAt;
    private LocalDate answerDueOn;

    /** When the clock has to look whether there is an answer; none once it has looked, or there is. */
    private @Nullable Instant clockDueAt;

    private @Nullable Instant overdueSince;

    @Embedded
    private @Nullable SupervisionAnswer answer;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Supervision() {}

    private Supervision(SupervisionOrder order, Finding finding, Actor supervisor, Instant orderedAt) {
        id = UUID.randomUUID();
        findingId = finding.id();
        uscc = finding.uscc();
        area = finding.area();
        kind = order.kind();
        addressee = order.addressee();
        department = order.department();
        text = order.text();
        answerDueOn = order.answerDueOn();
        clockDueAt = LegalCalendar.endOf(answerDueOn);
        this.supervisor = supervisor;
        this.orderedAt = orderedAt;
    }

    /**
     * Asks for an answer by a day.
     *
     * @throws SupervisionOfSettled if nothing is left to be done about the finding
     */
    static Supervision order(SupervisionOrder order, Finding finding, Actor supervisor, Clock clock) {
        if (!finding.state().isOpen()) {
            throw new SupervisionOfSettled();
        }
        LegalCalendar.requireNotPassed(order.answerDueOn(), clock);
        return new Supervision(order, finding, supervisor, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Takes in the answer, which may be late.
     *
     * @throws SupervisionAnswered if there is one already
     * @throws AnswerOfAnother if somebody else was asked
     */
    void answer(String words, boolean ofEnterprise, Actor person, Clock clock) {
        if (answer != null) {
            throw new SupervisionAnswered();
        }
        if (ofEnterprise != (addressee == Addressee.ENTERPRISE)) {
            throw new AnswerOfAnother();
        }
        lapse(clock);
        clockDueAt = null;
        answer = new SupervisionAnswer(words, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Notes that the answer is overdue, as of the instant at which it became so; false if it is not. */
    boolean lapse(Clock clock) {
        if (clockDueAt == null || clock.instant().isBefore(clockDueAt)) {
            return false;
        }
        overdueSince = clockDueAt;
        clockDueAt = null;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID findingId() {
        return findingId;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    /** Why, to whom, what and by when. */
    public SupervisionOrder order() {
        return new SupervisionOrder(kind, addressee, department, text, answerDueOn);
    }

    public Actor supervisor() {
        return supervisor;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** Since when the answer was late, or is. */
    public @Nullable Instant overdueSince() {
        return overdueSince;
    }

    public @Nullable SupervisionAnswer answer() {
        return answer;
    }

    @Override
    public long version() {
        return version;
    }
}
