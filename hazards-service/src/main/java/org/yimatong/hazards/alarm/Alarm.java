package org.yimatong.hazards.alarm;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.precondition.Versioned;

/**
 * What an operator has to deal with at one sensor: it left its normal range on one side. Open from the first occurrence
 * until it is closed with a cause and a treatment, or marked as false; whatever happens on that side meanwhile is an
 * occurrence beneath it. The steps people take with it are in {@link HandledAlarm}.
 */
@Entity
public class Alarm implements Versioned {

    @Id
    private UUID id;

    private String uscc;
    private String area;

    @Embedded
    private AlarmPoint point;

    @Embedded
    private ProcessStanding process;

    @Embedded
    private Handling handling;

    private short urgency;

    /** Rises with every transition and every step. */
    private long version;

    @Transient
    private final AlarmNews news = new AlarmNews();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Alarm() {}

    /** One that the measurement shows, not yet raised by it. */
    Alarm(Measurement by, Condition condition) {
        news.isOfNewAlarm();
        id = UUID.randomUUID();
        uscc = by.sensor().uscc();
        area = by.sensor().area();
        point = AlarmPoint.of(by.sensor(), condition);
        process = ProcessStanding.raised(by);
        handling = Handling.none(by.recordedAt());
    }

    static Alarm raise(Measurement by, Condition condition) {
        var alarm = new Alarm(by, condition);
        alarm.begin(by);
        return alarm;
    }

    /**
     * Its value is beyond the limits again.
     *
     * @throws AlarmOvertaken if it stands already
     */
    void raiseAgain(Measurement by) {
        requireLevel(AlarmLevel.NORMAL);
        process = process.raisedAgain(by);
        begin(by);
    }

    private void begin(Measurement by) {
        news.begun(new AlarmOccurrence(this, process.occurrences(), transit(by, false), !handling.isAside()));
        handling = handling.annunciated(by.recordedAt());
        settle();
        news.add(AlarmEvents.raised(this));
        overtakeShelving(by);
    }

    /** @throws AlarmOvertaken if it does not stand at the level that was left */
    void changeLevel(LevelChange change) {
        requireLevel(change.from());
        process = process.moved(change.by());
        news.present().move(transit(change.by(), false));
        if (change.isForTheWorse()) {
            handling = handling.annunciated(change.by().recordedAt()); // whoever acknowledged it did not know of this
        }
        settle();
        news.add(AlarmEvents.levelChanged(this));
        overtakeShelving(change.by());
    }

    /** @throws AlarmOvertaken if it does not stand at the level that was left */
    void returnToNormal(LevelChange change, Measurement normal) {
        requireLevel(change.from());
        process = process.moved(normal);
        news.present().move(transit(normal, false));
        settle();
        news.add(AlarmEvents.returned(this));
    }

    /** @param late found by a reading that came after newer ones */
    AlarmTransition transit(Measurement by, boolean late) {
        version++;
        var transition = new AlarmTransition(id, version, by, late);
        news.add(transition);
        return transition;
    }

    /** Its past is another one than was known; what people made of it stays. */
    void rewrite(ProcessStanding known, Instant at) {
        process = known;
        settle();
        take(AlarmStepKind.OCCURRED_LATE, handling, AlarmStep.SYSTEM, null, at);
    }

    private void overtakeShelving(Measurement by) {
        if (handling.isShelvedBelow(by.level())) {
            news.present().annunciate();
            take(
                    AlarmStepKind.SHELVING_OVERTAKEN,
                    handling.resumed(by.recordedAt()),
                    AlarmStep.SYSTEM,
                    null,
                    by.recordedAt());
        }
    }

    /**
     * Takes the step, if the state allows it.
     *
     * @throws AlarmStepRefused if it does not
     */
    void take(AlarmStepKind step, Handling next, Actor actor, @Nullable String statement, Instant at) {
        var from = state();
        from.require(step);
        handling = next;
        settle();
        version++;
        news.add(new AlarmStep(this, step, from, actor, at, statement));
        news.add(AlarmEvents.handled(this, step, at));
    }

    private void settle() {
        handling = handling.settled(process.stands());
        urgency = (short) state().urgency(process.highestLevel());
    }

    private void requireLevel(AlarmLevel level) {
        if (process.level() != level) {
            throw new AlarmOvertaken();
        }
    }

    /** What is new since it was last stored. */
    AlarmNews news() {
        return news;
    }

    public UUID id() {
        return id;
    }

    public String uscc() {
        return uscc;
    }

    public String area() {
        return area;
    }

    public AlarmPoint point() {
        return point;
    }

    public ProcessStanding process() {
        return process;
    }

    public Handling handling() {
        return handling;
    }

    public AlarmState state() {
        return handling.state();
    }

    /** Its place among all: 0 is looked at before all others, 10 never; see {@link AlarmState}. */
    public int urgency() {
        return urgency;
    }

    @Override
    public long version() {
        return version;
    }
}
