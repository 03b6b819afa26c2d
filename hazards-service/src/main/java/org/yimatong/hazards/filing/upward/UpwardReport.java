package org.yimatong.hazards.filing.upward;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.LegalCalendar;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.hazards.source.SourceRef;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** That a filed source is to be reported to the bureau above, and whether it was (逐级报送). */
@Entity
public class UpwardReport implements Versioned {

    @Id
    private UUID id;

    @Embedded
    private SourceRef source;

    private UUID filingId;
    private int level;

    @Enumerated(EnumType.STRING)
    private ReportTier tier;

    @Enumerated(EnumType.STRING)
    private UpwardReportState state = UpwardReportState.OWED;

    private LocalDate owedSince;
    private Instant dueAt;
    private @Nullable Instant overdueAt;
    private @Nullable LocalDate reportedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DocumentRef document;

    private @Nullable Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorder_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorder_name"))
    private @Nullable Actor recorder;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected UpwardReport() {}

    /**
     * A filing is to be reported with those of its quarter or half-year.
     *
     * @param day on which it was accepted, or came from the county
     * @param grace days that the bureau has after the period
     */
    static UpwardReport owed(SourceRef source, UUID filing, int level, ReportTier tier, LocalDate day, int grace) {
        var report = new UpwardReport();
        report.id = UUID.randomUUID();
        report.source = source;
        report.filingId = filing;
        report.level = level;
        report.tier = tier;
        report.owedSince = day;
        report.dueAt = LegalCalendar.endOf(tier.endOfPeriod(day).plusDays(grace));
        return report;
    }

    /**
     * The bureau has reported it. In time only if that is written down in time.
     *
     * @param day on which it was reported
     * @param letter with which it was reported
     * @throws InvalidInput if it was reported before it was owed, or in the future
     * @throws UpwardReportClosed if it was reported already, or is not owed any more
     */
    void record(LocalDate day, DocumentRef letter, Actor official, Clock clock) {
        if (day.isAfter(LegalCalendar.today(clock))) {
            throw new InvalidInput("/reportedOn", "day-in-future");
        }
        if (day.isBefore(owedSince)) {
            throw new InvalidInput("/reportedOn", "reported-before-filed", owedSince);
        }
        close(UpwardReportState.REPORTED);
        reportedOn = day;
        document = letter;
        recorder = official;
        recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** It is owed no longer. */
    void lapse() {
        close(UpwardReportState.LAPSED);
    }

    private void close(UpwardReportState last) {
        if (state != UpwardReportState.OWED) {
            throw new UpwardReportClosed(state);
        }
        state = last;
    }

    /** Whether it is owed, its time is over, and nobody has noticed yet. */
    boolean isLate(Instant now) {
        return state == UpwardReportState.OWED && overdueAt == null && !now.isBefore(dueAt);
    }

    /** Not reported in time; dated when the time was over, however late we notice. */
    void markOverdue() {
        overdueAt = dueAt;
    }

    public UUID id() {
        return id;
    }

    public SourceRef source() {
        return source;
    }

    /** The filing that was accepted. */
    public UUID filingId() {
        return filingId;
    }

    /** Of the source as it was filed, one (greatest) to four. */
    public int level() {
        return level;
    }

    public ReportTier tier() {
        return tier;
    }

    public UpwardReportState state() {
        return state;
    }

    /** The day on which the filing was accepted, or came from the county. */
    public LocalDate owedSince() {
        return owedSince;
    }

    /** The first instant at which it is late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it became late; null if it did not, or if the clock has not noticed yet. */
    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    /** The letter with which it was reported. */
    public @Nullable DocumentRef document() {
        return document;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Actor recorder() {
        return recorder;
    }

    @Override
    public long version() {
        return version;
    }
}
