package org.yimatong.hazards.alarm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the readings say of an alarm, as of its latest transition.
 *
 * @param level normal once its latest occurrence has returned
 * @param highestLevel of its latest occurrence
 * @param value that caused the latest transition
 * @param raisedAt when its first occurrence began
 * @param observedAt of the latest transition, by the sensor's clock
 * @param sequence of the reading of the latest transition
 * @param recordedAt when this service recorded it
 * @param returnedAt null while an occurrence stands
 * @param occurrences how many stays beyond the limits there were
 */
@Embeddable
public record ProcessStanding(
        @Enumerated(EnumType.STRING) AlarmLevel level,
        @Enumerated(EnumType.STRING) AlarmLevel highestLevel,
        double value,
        Instant raisedAt,
        Instant observedAt,
        long sequence,
        Instant recordedAt,
        @Nullable Instant returnedAt,
        int occurrences) {

    static ProcessStanding raised(Measurement by) {
        return new ProcessStanding(
                by.level(),
                by.level(),
                by.value(),
                by.observedAt(),
                by.observedAt(),
                by.sequence(),
                by.recordedAt(),
                null,
                1);
    }

    /** As these occurrences, of which the last transition is the latest, leave it. */
    static ProcessStanding of(AlarmTransition latest, List<AlarmOccurrence> occurrences) {
        return new ProcessStanding(
                latest.level(),
                occurrences.getLast().highestLevel(),
                latest.value(),
                occurrences.getFirst().raisedAt(),
                latest.observedAt(),
                latest.sequence(),
                latest.recordedAt(),
                latest.level() == AlarmLevel.NORMAL ? latest.observedAt() : null,
                occurrences.size());
    }

    /** Beyond the limits again. */
    ProcessStanding raisedAgain(Measurement by) {
        return with(by, by.level(), null, occurrences + 1);
    }

    /** At another level, or back to normal. */
    ProcessStanding moved(Measurement by) {
        var returned = by.level() == AlarmLevel.NORMAL ? by.observedAt() : null;
        return with(by, by.level().moreSevere(highestLevel), returned, occurrences);
    }

    private ProcessStanding with(Measurement by, AlarmLevel highest, @Nullable Instant returned, int number) {
        return new ProcessStanding(
                by.level(),
                highest,
                by.value(),
                raisedAt,
                by.observedAt(),
                by.sequence(),
                by.recordedAt(),
                returned,
                number);
    }

    /** The value as people write it. */
    public String decimalValue() {
        return Measurement.decimal(value);
    }

    /** Whether the value is beyond the limits now. */
    public boolean stands() {
        return returnedAt == null;
    }
}
