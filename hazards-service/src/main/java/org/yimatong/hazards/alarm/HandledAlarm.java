package org.yimatong.hazards.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.caller.Actor;
import org.yimatong.kit.problem.InvalidInput;

/** An alarm in the hands of the people who deal with it. Each step may be refused; see {@link AlarmState}. */
final class HandledAlarm {

    private final Alarm alarm;
    private final Handling handling;
    private final Actor actor;
    private final Instant now;

    HandledAlarm(Alarm alarm, Actor actor, Instant now) {
        this.alarm = alarm;
        this.handling = alarm.handling();
        this.actor = actor;
        this.now = now;
    }

    void acknowledge(@Nullable String comment) {
        take(AlarmStepKind.ACKNOWLEDGED, handling.acknowledged(new Acknowledgement(now, actor.name())), comment);
    }

    void reportDisposal(String cause, String treatment) {
        take(AlarmStepKind.DISPOSAL_REPORTED, handling.reported(new Disposal(cause, treatment, actor.name())), null);
    }

    void shelve(Instant until, String reason) {
        var shelving = new Shelving(until, alarm.process().highestLevel(), reason, actor.name());
        take(AlarmStepKind.SHELVED, handling.shelved(shelving), reason);
    }

    void unshelve() {
        take(AlarmStepKind.UNSHELVED, handling.resumed(now), null);
    }

    /**
     * The clock ends the shelving, as of the instant until which it was given.
     *
     * @param found when the clock did; only then it asks for attention
     */
    void expireShelving(Instant found) {
        take(AlarmStepKind.SHELVING_EXPIRED, handling.resumed(found), null);
    }

    void takeOutOfService(String reason) {
        take(
                AlarmStepKind.TAKEN_OUT_OF_SERVICE,
                handling.takenOutOfService(new OutOfService(now, reason, actor.name())),
                reason);
    }

    void returnToService() {
        take(AlarmStepKind.RETURNED_TO_SERVICE, handling.resumed(now), null);
    }

    /** @throws InvalidInput if cause or treatment is neither given nor reported before */
    void close(@Nullable String cause, @Nullable String treatment) {
        alarm.state().require(AlarmStepKind.CLOSED);
        var reported = handling.disposal();
        var disposal = new Disposal(
                known("/cause", cause, reported == null ? null : reported.cause()),
                known("/treatment", treatment, reported == null ? null : reported.treatment()),
                cause == null && treatment == null && reported != null ? reported.by() : actor.name());
        take(AlarmStepKind.CLOSED, handling.reported(disposal).closed(new AlarmClosing(now, actor.name(), null)), null);
    }

    private static String known(String place, @Nullable String given, @Nullable String reported) {
        if (given != null) {
            return given;
        }
        if (reported == null) {
            throw new InvalidInput(place, "not-reported");
        }
        return reported;
    }

    void markFalse(String reason) {
        take(AlarmStepKind.MARKED_FALSE, handling.closed(new AlarmClosing(now, actor.name(), reason)), reason);
    }

    private void take(AlarmStepKind step, Handling next, @Nullable String statement) {
        alarm.take(step, next, actor, statement, now);
    }
}
