package org.yimatong.enterprises.code.unread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** What becomes of records that cannot be read: each step is one transaction, together with the doubt it changes. */
@ApplicationScoped
@Transactional
public class UnreadRecordService {

    /** So long a record is kept that holds no code in doubt: four times as long as its topic has it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final UnreadRecords records;
    private final Doubts doubts;
    private final Audit audit;
    private final Clock clock;

    UnreadRecordService(UnreadRecords records, Doubts doubts, Audit audit, Clock clock) {
        this.records = records;
        this.doubts = doubts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a record that says something nobody here understands, unless that was done when it came before. */
    @AsSystem
    public void doubt(TopicRecord record, String failure) {
        keep(record, UnreadState.DOUBTFUL, failure);
    }

    /** Keeps a record of a type that only a newer version knows, unless that was done when it came before. */
    @AsSystem
    public void await(TopicRecord record) {
        keep(record, UnreadState.UNRECOGNISED, "Its type is not known to this version");
    }

    private void keep(TopicRecord record, UnreadState state, String failure) {
        var unread = UnreadRecord.keep(record, state, failure, now());
        records.hold(record.topic(), unread.uscc());
        if (records.findById(unread.id()) == null) {
            records.persist(unread);
            if (unread.isDoubtful()) {
                doubts.renew(unread);
            }
        }
    }

    /**
     * Reads the record again, by the given effect in the same transaction; if that fails, nothing has happened.
     *
     * @param effect returns whether the record is of a type that is known by now
     */
    @AsSystem
    public void readAgain(UUID id, Predicate<TopicRecord> effect) {
        var unread = records.findById(id);
        if (unread == null) {
            return;
        }
        records.hold(unread);
        if (unread.isSettled() || !effect.test(unread.record())) {
            return;
        }
        var doubted = unread.isDoubtful();
        unread.read(now());
        if (doubted) {
            doubts.renew(unread);
        }
    }

    /** The record's type is known by now, but what it says is not understood. */
    @AsSystem
    public void doubt(UUID id, String failure) {
        var unread = records.findById(id);
        if (unread == null) {
            return;
        }
        records.hold(unread);
        if (unread.state() == UnreadState.UNRECOGNISED) {
            unread.doubt(failure);
            doubts.renew(unread);
        }
    }

    /**
     * Does without the record, for a reason that is written down; the doubt goes, unless another record keeps it.
     *
     * @throws UnreadRecordSettled if it was read or dismissed before
     */
    public UnreadRecord dismiss(UUID id, ExpectedVersion expected, String reason) {
        var unread = records.visible(id).orElseThrow(NotFound::new);
        records.hold(unread);
        expected.require(unread);
        var doubted = unread.isDoubtful();
        unread.dismiss(reason, now());
        audit.record(
                "unread-record-dismissed",
                new AuditedThing("unread-record", id.toString(), Objects.requireNonNullElse(unread.uscc(), ""), ""),
                Map.of("topic", unread.record().topic(), "reason", reason));
        if (doubted) {
            doubts.renew(unread);
        }
        return unread;
    }

    /** Drops what has been kept for long and holds no code in doubt. */
    @AsSystem
    public void forgetOld() {
        records.forget(now().minus(KEPT));
    }

    /** How many records stand unread because of which something is in doubt. */
    @AsSystem
    public long doubtful() {
        return records.doubtful();
    }

    /** Those that may be readable by now, in the order in which each topic has them. */
    @AsSystem
    public List<UUID> waiting() {
        return records.waiting();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
