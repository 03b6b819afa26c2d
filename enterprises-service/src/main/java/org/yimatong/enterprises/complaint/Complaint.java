package org.yimatong.enterprises.complaint;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.personal.Encrypted;
import org.yimatong.kit.precondition.Versioned;

/** What somebody reported of an enterprise whose code they scanned, followed until the bureau has answered. */
@Entity
public class Complaint implements Versioned {

    @Id
    private UUID id;

    private String receipt;
    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    private String text;

    @Convert(converter = ContactColumn.class)
    private @Nullable Encrypted<String> contact;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private Instant filedAt;
    private @Nullable Instant handledAt;
    private @Nullable String handler;
    private @Nullable Instant answeredAt;
    private @Nullable String answerer;
    private @Nullable String answer;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Complaint() {}

    /** Takes a complaint in; it is the bureau's from now on. */
    static Complaint file(Accused accused, ComplaintKind kind, String text, @Nullable Contact contact, Clock clock) {
        var complaint = new Complaint();
        complaint.id = UUID.randomUUID();
        complaint.receipt = Receipt.random().value();
        complaint.uscc = accused.uscc();
        complaint.area = accused.area();
        complaint.kind = kind;
        complaint.text = text;
        complaint.contact = contact == null ? null : Encrypted.of(contact.value());
        complaint.status = ComplaintStatus.RECEIVED;
        complaint.filedAt = now(clock);
        return complaint;
    }

    /**
     * An official takes it up.
     *
     * @param official name of the person
     */
    void takeUp(String official, Clock clock) {
        become(ComplaintStatus.BEING_HANDLED);
        handler = official;
        handledAt = now(clock);
    }

    /**
     * An official tells the complainant what came of it.
     *
     * @param official name of the person
     */
    void answer(String words, String official, Clock clock) {
        become(ComplaintStatus.ANSWERED);
        answer = words;
        answerer = official;
        answeredAt = now(clock);
    }

    /** Nobody needs to reach the complainant any more. */
    void forgetContact() {
        contact = null;
    }

    private void become(ComplaintStatus next) {
        if (!status.canBecome(next)) {
            throw new ComplaintStepRefused(status);
        }
        status = next;
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public Receipt receipt() {
        return new Receipt(receipt);
    }

    public String uscc() {
        return uscc;
    }

    /** The enterprise's supervision area when the complaint was filed. */
    public String area() {
        return area;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Optional<Contact> contact() {
        return Optional.ofNullable(contact).map(Encrypted::open).map(Contact::new);
    }

    /** How the complainant can be reached, for who gave no purpose. */
    public Optional<String> maskedContact() {
        return Optional.ofNullable(contact).map(kept -> kept.masked(value -> new Contact(value).masked()));
    }

    public ComplaintStatus status() {
        return status;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public @Nullable Instant handledAt() {
        return handledAt;
    }

    /** Name of the official who took it up. */
    public @Nullable String handler() {
        return handler;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Name of the official who answered. */
    public @Nullable String answerer() {
        return answerer;
    }

    public @Nullable String answer() {
        return answer;
    }

    @Override
    public long version() {
        return version;
    }
}
