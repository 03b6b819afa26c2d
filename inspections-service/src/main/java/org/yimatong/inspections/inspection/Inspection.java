package org.yimatong.inspections.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/** An inspection on site (现场检查): begun, filled in by entries, and frozen by its conclusion. */
@Entity
public class Inspection implements Versioned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String uscc;

    @Column(updatable = false)
    private String area;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Visit visit;

    @Column(updatable = false)
    private Instant begunAt;

    @Column(updatable = false)
    private String[] certificates;

    @Column(updatable = false)
    private @Nullable UUID taskId;

    @Column(updatable = false)
    private @Nullable UUID campaignId;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "filer_subject", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "filer_name", updatable = false))
    private Actor filer;

    @Column(updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    private int entries;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Closing closing;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cancellation cancellation;

    private int addenda;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Inspection() {}

    /** @param area the supervision area the enterprise belongs to today */
    static Inspection begin(UUID id, Visit visit, String area, Actor inspector, Instant now) {
        visit.requireTwoOfficers();
        var inspection = new Inspection();
        inspection.id = id;
        inspection.uscc = visit.uscc();
        inspection.area = area;
        inspection.visit = visit;
        inspection.begunAt = visit.begunAt();
        inspection.certificates = visit.certificates().toArray(String[]::new);
        inspection.taskId = visit.taskId();
        inspection.campaignId = visit.campaignId();
        inspection.filer = inspector;
        inspection.receivedAt = now;
        inspection.state = InspectionState.BEGUN;
        return inspection;
    }

    /** @throws InspectionIdTaken unless it came of this very visit, told by this inspector */
    Inspection confirm(Actor inspector, Visit told) {
        if (inspector.isSamePersonAs(filer) && told.equals(visit)) {
            return this;
        }
        throw new InspectionIdTaken();
    }

    /** @throws EntryOfAnotherInspection unless it is filled in by who filed it, and about its enterprise */
    void requireOwnEntry(Actor inspector, String aboutUscc) {
        if (!inspector.isSamePersonAs(filer) || !aboutUscc.equals(uscc)) {
            throw new EntryOfAnotherInspection();
        }
    }

    /** Counts entries that arrived, while it is open. */
    void takeIn(int arrived) {
        requireOpen();
        entries += arrived;
    }

    /** @throws InspectionSettled if it is over */
    void requireOpen() {
        if (state != InspectionState.BEGUN) {
            throw new InspectionSettled(state);
        }
    }

    /** Freezes what was said up to the conclusion of that number. */
    void conclude(int number, Conclusion conclusion, Instant now) {
        become(InspectionState.CONCLUDED);
        closing = new Closing(number, conclusion.outcome(), conclusion.endedAt(), now);
    }

    /** @throws InspectionSettled if it is over */
    void cancel(String reason, Actor person, Instant now) {
        become(InspectionState.CANCELLED);
        cancellation = new Cancellation(reason, person, now);
    }

    /** @throws InspectionNotConcluded if it can still be filled in, or was given up */
    void correct() {
        if (state != InspectionState.CONCLUDED) {
            throw new InspectionNotConcluded();
        }
        addenda++;
    }

    private void become(InspectionState next) {
        if (!state.canBecome(next)) {
            throw new InspectionSettled(state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    /** The supervision area the enterprise belonged to when the inspection was filed. */
    public String area() {
        return area;
    }

    public Visit visit() {
        return visit;
    }

    public Actor filer() {
        return filer;
    }

    /** When its beginning reached this suite. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public InspectionState state() {
        return state;
    }

    /** How many entries were taken in. */
    public int entries() {
        return entries;
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public int addenda() {
        return addenda;
    }

    @Override
    public long version() {
        return version;
    }
}
