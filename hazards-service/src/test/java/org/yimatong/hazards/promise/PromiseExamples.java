package org.yimatong.hazards.promise;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yimatong.events.EventJson;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedOperation;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromisedUnits;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Kafka;

/** What the registry may tell of promises. */
public final class PromiseExamples {

    private PromiseExamples() {}

    public static PromiseGiven given(
            String uscc, String area, LocalDate day, long version, boolean late, String riskGrade) {
        return new PromiseGiven(
                UUID.randomUUID(),
                Instant.now(),
                uscc,
                area,
                day,
                version,
                true,
                late,
                Instant.parse("2026-03-02T01:00:00Z"),
                riskGrade,
                false,
                new PromisedUnits(4, 3, 1, 0),
                List.of(new PromisedOperation("HOT_WORK_FIRST", 2), new PromisedOperation("LIFTING", 0)));
    }

    public static PromiseMissed missed(String uscc, String area, LocalDate day) {
        return new PromiseMissed(UUID.randomUUID(), Instant.now(), uscc, area, day);
    }

    /** The registry announces it, and this service has taken it in. */
    public static void announce(PromiseEvent event) {
        Kafka.send("enterprises.v1", event.uscc(), EventJson.write(event, "/enterprises-service"));
        await().until(() ->
                Database.number("select count(*) from inbox_event where event_id = '%s'".formatted(event.eventId()))
                        == 1);
    }
}
