package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.kit.outbox.Outbox;

/** Tells the other services whose readings became dead letters: nobody knows which alarm was in them. */
@ApplicationScoped
class LostReadings {

    private final SensorDirectory sensors;
    private final Outbox outbox;

    LostReadings(SensorDirectory sensors, Outbox outbox) {
        this.sensors = sensors;
        this.outbox = outbox;
    }

    /** Announces them in the caller's transaction, in which they are left behind. */
    void announce(Collection<PolledBatch.Dead> letters) {
        outbox.add(letters.stream().flatMap(this::lost).toList());
    }

    /** A code that two enterprises gave to a source of theirs concerns both. */
    private Stream<ReadingsLost> lost(PolledBatch.Dead dead) {
        var letter = dead.letter();
        if (letter.key() == null) {
            return Stream.empty();
        }
        var source = new String(letter.key(), StandardCharsets.UTF_8);
        return sensors.ownersOf(source).stream()
                .map(uscc -> new ReadingsLost(
                        UUID.randomUUID(),
                        Instant.ofEpochMilli(letter.timestamp()),
                        uscc,
                        source,
                        letter.partition(),
                        letter.offset()));
    }
}
