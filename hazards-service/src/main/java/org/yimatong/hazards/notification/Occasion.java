package org.yimatong.hazards.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.flood.AlarmFlood;

/**
 * Something happened to an alarm or a flood that people may want to be told of. Written in the transaction in which it
 * happened; whom it reaches is found afterwards.
 */
@Entity
@Table(name = "notification_occasion")
public class Occasion {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private NotificationStage stage;

    private String occasion;
    private String uscc;
    private String area;
    private boolean official;
    private short severity;
    private short formerSeverity;

    @JdbcTypeCode(SqlTypes.JSON)
    private AlarmFacts facts;

    private Instant occurredAt;
    private boolean addressed;
    private @Nullable Instant setAsideUntil;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Occasion() {}

    /** @param occasion which one of its alarm and stage: the same is never told twice */
    Occasion(Alarm alarm, ToldAlarm.News news, String occasion, Instant occurredAt) {
        this.id = UUID.randomUUID();
        this.subjectKind = SubjectKind.ALARM;
        this.subjectId = alarm.id();
        this.stage = news.stage();
        this.occasion = occasion;
        this.uscc = alarm.uscc();
        this.area = alarm.area();
        this.severity = (short) news.severity();
        this.formerSeverity = (short) news.formerSeverity();
        this.facts = AlarmFacts.of(alarm);
        this.occurredAt = occurredAt;
    }

    /**
     * Something happened to a flood.
     *
     * @param firstOut its first alarm
     * @param alarms how many it has
     */
    static Occasion of(AlarmFlood flood, ToldAlarm.News news, Alarm firstOut, long alarms, Instant occurredAt) {
        var occasion = new Occasion(firstOut, news, "version-" + flood.version(), occurredAt);
        occasion.subjectKind = SubjectKind.FLOOD;
        occasion.subjectId = flood.id();
        occasion.area = flood.place().area();
        occasion.official = flood.place().uscc() == null;
        occasion.facts = AlarmFacts.of(firstOut, flood.highestLevel(), Math.toIntExact(alarms));
        return occasion;
    }

    /** The channels that tell of it were found. */
    void address() {
        addressed = true;
    }

    UUID id() {
        return id;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public NotificationStage stage() {
        return stage;
    }

    /** Whether it is about alarms of several enterprises, so that it is told to officials only. */
    boolean isOfficial() {
        return official;
    }

    /** The enterprise that is responsible for the alarm, or the first of the flood. */
    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    int severity() {
        return severity;
    }

    /** What had been told of the subject before; 0 if nothing. */
    int formerSeverity() {
        return formerSeverity;
    }

    public AlarmFacts facts() {
        return facts;
    }

    /** When this service knew, or when it was due. */
    public Instant occurredAt() {
        return occurredAt;
    }
}
