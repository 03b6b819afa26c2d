package org.yimatong.hazards.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;

/** What is awaited of people about one alarm, since when, and when the clock does something about it. */
@Entity
public class AlarmWatch {

    @Id
    private UUID alarmId;

    private String uscc;
    private String area;

    @Enumerated(EnumType.STRING)
    private @Nullable Awaited awaited;

    private @Nullable Instant since;
    private @Nullable Instant dueAt;

    private @Nullable Instant repeatAt;
    private boolean districtTold;
    private boolean cityTold;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AlarmWatch() {}

    AlarmWatch(Alarm alarm) {
        alarmId = alarm.id();
        uscc = alarm.uscc();
        area = alarm.area();
    }

    /** The alarm changed. What was awaited before and is awaited still has been so since then. */
    void follow(Alarm alarm, Instant now, EscalationRules rules) {
        var owed = Awaited.of(alarm);
        if (owed == awaited) {
            return;
        }
        awaited = owed;
        since = owed == null ? null : now;
        repeatAt = owed == Awaited.ACKNOWLEDGEMENT ? now.plus(rules.repeatEvery()) : null;
        districtTold = false;
        cityTold = false;
        dueAt = owed == Awaited.DISPOSAL ? now.plus(rules.disposalWithin()) : repeatAt;
    }

    /**
     * Does what is due. After an outage each escalation is made up for, dated when it was due; of the repetitions only
     * the first.
     */
    List<Escalation> escalate(Instant now, EscalationRules rules) {
        if (awaited == Awaited.DISPOSAL) {
            var missed = escalation(EscalationKind.DISPOSAL_MISSED, since().plus(rules.disposalWithin()));
            dueAt = null;
            return List.of(missed);
        }
        var due = new ArrayList<Escalation>();
        tellOthers(now, rules, due);
        repeat(now, cityTold ? rules.repeatLaterEvery() : rules.repeatEvery(), due);
        dueAt = nextAt(rules);
        return due;
    }

    private void tellOthers(Instant now, EscalationRules rules, List<Escalation> due) {
        var district = since().plus(rules.districtAfter());
        if (!districtTold && !now.isBefore(district)) {
            districtTold = true;
            due.add(escalation(EscalationKind.TO_DISTRICT, district));
        }
        var city = since().plus(rules.cityAfter());
        if (!cityTold && !now.isBefore(city)) {
            cityTold = true;
            due.add(escalation(EscalationKind.TO_CITY, city));
        }
    }

    private void repeat(Instant now, Duration pause, List<Escalation> due) {
        if (repeatAt == null || now.isBefore(repeatAt)) {
            return;
        }
        due.add(escalation(EscalationKind.REPEATED, repeatAt));
        var passed = Duration.between(repeatAt, now).dividedBy(pause);
        repeatAt = repeatAt.plus(pause.multipliedBy(passed + 1));
    }

    private Instant nextAt(EscalationRules rules) {
        return Stream.of(
                        Optional.ofNullable(repeatAt),
                        districtTold ? Optional.<Instant>empty() : Optional.of(since().plus(rules.districtAfter())),
                        cityTold ? Optional.<Instant>empty() : Optional.of(since().plus(rules.cityAfter())))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Escalation escalation(EscalationKind kind, Instant due) {
        return new Escalation(this, kind, since(), due);
    }

    private Instant since() {
        return Objects.requireNonNull(since, "nothing is awaited");
    }

    UUID alarmId() {
        return alarmId;
    }

    String uscc() {
        return uscc;
    }

    String area() {
        return area;
    }
}
