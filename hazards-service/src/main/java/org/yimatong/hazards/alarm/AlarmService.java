package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** The steps people take with an alarm; each is one transaction. */
@ApplicationScoped
@Transactional
public class AlarmService {

    private final Alarms alarms;
    private final AlarmRecords records;
    private final AlarmRules rules;
    private final CurrentAccess access;
    private final Clock clock;

    AlarmService(Alarms alarms, AlarmRecords records, AlarmRules rules, CurrentAccess access, Clock clock) {
        this.alarms = alarms;
        this.records = records;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    public Alarm acknowledge(UUID id, ExpectedVersion seen, @Nullable String comment) {
        return take(id, seen, alarm -> alarm.acknowledge(comment));
    }

    public Alarm reportDisposal(UUID id, ExpectedVersion seen, String cause, String treatment) {
        return take(id, seen, alarm -> alarm.reportDisposal(cause, treatment));
    }

    /** @throws InvalidInput if the instant lies in the past, or too far ahead */
    public Alarm shelve(UUID id, ExpectedVersion seen, Instant until, String reason) {
        var now = clock.instant();
        if (!until.isAfter(now)) {
            throw new InvalidInput("/until", "instant-passed");
        }
        if (until.isAfter(now.plus(rules.longestShelving()))) {
            throw new InvalidInput(
                    "/until", "shelving-too-long", rules.longestShelving().toHours());
        }
        return take(id, seen, alarm -> alarm.shelve(until.truncatedTo(ChronoUnit.MICROS), reason));
    }

    public Alarm unshelve(UUID id, ExpectedVersion seen) {
        return take(id, seen, HandledAlarm::unshelve);
    }

    public Alarm takeOutOfService(UUID id, ExpectedVersion seen, String reason) {
        return take(id, seen, alarm -> alarm.takeOutOfService(reason));
    }

    public Alarm returnToService(UUID id, ExpectedVersion seen) {
        return take(id, seen, HandledAlarm::returnToService);
    }

    /**
     * Closes the alarm.
     *
     * @param cause null if it is as it was reported before
     * @param treatment null if it is as it was reported before
     * @throws InvalidInput if one of them is not known
     */
    public Alarm close(UUID id, ExpectedVersion seen, @Nullable String cause, @Nullable String treatment) {
        return take(id, seen, alarm -> alarm.close(cause, treatment));
    }

    public Alarm markFalse(UUID id, ExpectedVersion seen, String reason) {
        return take(id, seen, alarm -> alarm.markFalse(reason));
    }

    private Alarm take(UUID id, ExpectedVersion seen, Consumer<HandledAlarm> step) {
        var alarm = alarms.held(access.get(), id).orElseThrow(NotFound::new);
        seen.require(alarm);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        step.accept(new HandledAlarm(alarm, Actor.of(access.get()), now));
        records.save(List.of(alarm));
        return alarm;
    }
}
