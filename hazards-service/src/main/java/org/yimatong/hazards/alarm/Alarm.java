package org.yimatong.hazards.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;

/** A sensor's stay on one side beyond its normal range, from the reading that raised it to the one that returned. */
@Entity
public class Alarm {

    @Id
    private UUID id;

    private int sensor;

    private String uscc;

    private String area;

    private String sourceCode;

    private String tag;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    @Enumerated(EnumType.STRING)
    private AlarmLevel level;

    private double value;

    private Instant raisedAt;

    private Instant observedAt;

    private long sequence;

    private Instant recordedAt;

    private @Nullable Instant returnedAt;

    /** Number of the latest transition. */
    private long version;

    @Transient
    private long storedVersion;

    @Transient
    private final List<AlarmTransition> transitions = new ArrayList<>();

    @Transient
    private final List<AlarmEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Alarm() {}

    @SuppressWarnings("NullAway.Init") // the rest by step()
    private Alarm(Measurement measurement, Condition condition) {
        this.id = UUID.randomUUID();
        this.sensor = measurement.sensor().number();
        this.uscc = measurement.sensor().uscc();
        this.area = measurement.sensor().area();
        this.sourceCode = measurement.sensor().source();
        this.tag = measurement.sensor().tag();
        this.unit = measurement.sensor().unit();
        this.condition = condition;
        this.raisedAt = measurement.observedAt();
    }

    static Alarm raise(Measurement measurement, Condition condition) {
        var alarm = new Alarm(measurement, condition);
        alarm.step(measurement.level(), measurement);
        alarm.events.add(AlarmEvents.raised(alarm, measurement));
        return alarm;
    }

    void changeLevel(Measurement measurement) {
        step(measurement.level(), measurement);
        events.add(AlarmEvents.levelChanged(this, measurement));
    }

    void returnToNormal(Measurement measurement) {
        returnedAt = measurement.observedAt();
        step(AlarmLevel.NORMAL, measurement);
        events.add(AlarmEvents.returned(this, measurement));
    }

    private void step(AlarmLevel next, Measurement measurement) {
        level = next;
        value = measurement.value();
        observedAt = measurement.observedAt();
        sequence = measurement.sequence();
        recordedAt = measurement.recordedAt();
        version++;
        transitions.add(new AlarmTransition(id, version, next, measurement));
    }

    @PostLoad
    void loaded() {
        storedVersion = version;
    }

    /** Raised, and not stored yet. */
    public boolean isNew() {
        return storedVersion == 0;
    }

    long storedVersion() {
        return storedVersion;
    }

    /** Hands over what is new since it was last stored. */
    AlarmNews releaseNews() {
        var news = new AlarmNews(List.copyOf(transitions), List.copyOf(events));
        transitions.clear();
        events.clear();
        storedVersion = version;
        return news;
    }

    public UUID id() {
        return id;
    }

    public int sensor() {
        return sensor;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public String source() {
        return sourceCode;
    }

    public String tag() {
        return tag;
    }

    public String unit() {
        return unit;
    }

    public Condition condition() {
        return condition;
    }

    public AlarmLevel level() {
        return level;
    }

    double value() {
        return value;
    }

    /** As people write it. */
    public String decimalValue() {
        return Measurement.decimal(value);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public long sequence() {
        return sequence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public long version() {
        return version;
    }
}
