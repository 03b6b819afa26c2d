package org.yimatong.enterprises.code.unread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.policy.FactSource;
import org.yimatong.kit.precondition.Versioned;

/** A record of another service's topic that could not be read or applied, followed until it is read or dismissed. */
@Entity
public class UnreadRecord implements Versioned {

    /** What Kafka and Jackson have to say may be as long as the record. */
    private static final int LONGEST_FAILURE = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FactSource source;

    private String topic;
    private int partition;

    @Column(name = "record_offset")
    private long offset;

    private byte @Nullable [] messageKey;
    private byte @Nullable [] messageValue;
    private @Nullable String uscc;
    private String failure;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private UnreadState state;

    private @Nullable Instant settledAt;
    private @Nullable String dismissalReason;

    /** Rises by one with every step. Guarded by {@link UnreadRecords#held}, under which alone a step is taken. */
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected UnreadRecord() {}

    /** Keeps the record, doubtful or not recognised. */
    static UnreadRecord keep(TopicRecord record, UnreadState state, String failure, Instant receivedAt) {
        var unread = new UnreadRecord();
        unread.id = record.id();
        unread.source = record.source();
        unread.topic = record.topic();
        unread.partition = record.partition();
        unread.offset = record.offset();
        unread.messageKey = record.key();
        unread.messageValue = record.value();
        unread.uscc = record.uscc().map(Uscc::value).orElse(null);
        unread.receivedAt = receivedAt;
        unread.state = state;
        unread.failure = storable(failure);
        unread.version = 1;
        return unread;
    }

    /** Its type is known by now, but it cannot be read. */
    void doubt(String failure) {
        become(UnreadState.DOUBTFUL);
        this.failure = storable(failure);
    }

    /** It has been read, and has its effect in this transaction. */
    void read(Instant at) {
        become(UnreadState.READ);
        settledAt = at;
    }

    /**
     * Does without it.
     *
     * @throws UnreadRecordSettled if it was read or dismissed before
     */
    void dismiss(String reason, Instant at) {
        become(UnreadState.DISMISSED);
        settledAt = at;
        dismissalReason = reason;
    }

    private void become(UnreadState next) {
        if (!state.canBecome(next)) {
            throw new UnreadRecordSettled();
        }
        state = next;
        version++;
    }

    private static String storable(String failure) {
        var text = failure.replace('\u0000', ' ');
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }

    /** The record as it came. */
    public TopicRecord record() {
        return new TopicRecord(source, topic, partition, offset, messageKey, messageValue);
    }

    public boolean isDoubtful() {
        return state == UnreadState.DOUBTFUL;
    }

    public boolean isSettled() {
        return state.isFinal();
    }

    public UUID id() {
        return id;
    }

    /** The enterprise that its key names; null if it names none. */
    public @Nullable String uscc() {
        return uscc;
    }

    /** Why it could not be read. */
    public String failure() {
        return failure;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public UnreadState state() {
        return state;
    }

    /** When it was read or dismissed; null before. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String dismissalReason() {
        return dismissalReason;
    }

    @Override
    public long version() {
        return version;
    }
}
