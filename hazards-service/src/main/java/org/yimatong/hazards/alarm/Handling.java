package org.yimatong.hazards.alarm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people have made of an alarm so far.
 *
 * @param annunciatedAt when it last asked people for attention: an occurrence began, or it rose, or it was taken up
 *     again after it had been aside; what happens while it is aside asks nobody
 * @param state follows from the rest and from whether the alarm stands
 * @param acknowledgement void as soon as something new happens
 * @param disposal the latest report of cause and treatment
 */
@Embeddable
public record Handling(
        Instant annunciatedAt,
        @Enumerated(EnumType.STRING) AlarmState state,
        @Embedded @Nullable Acknowledgement acknowledgement,
        @Embedded @Nullable Shelving shelving,
        @Embedded @Nullable OutOfService outOfService,
        @Embedded @Nullable Disposal disposal,
        @Embedded @Nullable AlarmClosing closing) {

    static Handling none(Instant annunciatedAt) {
        return new Handling(annunciatedAt, AlarmState.UNACKNOWLEDGED, null, null, null, null, null);
    }

    /** Something new happened to it: what was acknowledged before was another moment. */
    Handling annunciated(Instant at) {
        var asked = isAside() ? annunciatedAt : at;
        return new Handling(asked, state, null, shelving, outOfService, disposal, closing);
    }

    /** Whether it is shelved or out of service, so that it asks nobody. */
    boolean isAside() {
        return shelving != null || outOfService != null;
    }

    Handling acknowledged(Acknowledgement by) {
        return new Handling(annunciatedAt, state, by, shelving, outOfService, disposal, closing);
    }

    Handling shelved(Shelving by) {
        return new Handling(annunciatedAt, state, acknowledgement, by, null, disposal, closing);
    }

    Handling takenOutOfService(OutOfService by) {
        return new Handling(annunciatedAt, state, acknowledgement, null, by, disposal, closing);
    }

    /** Counts again, and asks for attention: what was acknowledged before was another moment. */
    Handling resumed(Instant at) {
        return new Handling(at, state, null, null, null, disposal, closing);
    }

    Handling reported(Disposal report) {
        return new Handling(annunciatedAt, state, acknowledgement, shelving, outOfService, report, closing);
    }

    Handling closed(AlarmClosing by) {
        return new Handling(annunciatedAt, state, acknowledgement, null, null, disposal, by);
    }

    /** With the state that follows. */
    Handling settled(boolean stands) {
        return new Handling(annunciatedAt, stateIf(stands), acknowledgement, shelving, outOfService, disposal, closing);
    }

    private AlarmState stateIf(boolean stands) {
        if (closing != null) {
            return closing.falseReason() == null ? AlarmState.CLOSED : AlarmState.FALSE_ALARM;
        }
        if (outOfService != null) {
            return AlarmState.OUT_OF_SERVICE;
        }
        if (shelving != null) {
            return AlarmState.SHELVED;
        }
        if (stands) {
            return acknowledgement == null ? AlarmState.UNACKNOWLEDGED : AlarmState.ACKNOWLEDGED;
        }
        return acknowledgement == null ? AlarmState.RETURNED_UNACKNOWLEDGED : AlarmState.RETURNED;
    }

    /** Whether it was shelved at a lower level. */
    boolean isShelvedBelow(AlarmLevel level) {
        return shelving != null && level.severity() > shelving.level().severity();
    }
}
