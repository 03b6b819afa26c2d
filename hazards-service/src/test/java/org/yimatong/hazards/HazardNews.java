package org.yimatong.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.hazards.v1.HazardEvent;

/** What this service tells the others. */
public final class HazardNews {

    private HazardNews() {}

    /** The events of this kind about the enterprise, oldest first, once there are so many. */
    public static <E extends HazardEvent> List<E> awaited(String uscc, Class<E> kind, int number) {
        var told = new ArrayList<E>();
        try (var topic = Kafka.consumer("hazards.v1")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                for (var record : Kafka.poll(topic)) {
                    if (EventJson.read(record.value(), HazardEvent.class) instanceof Received.Fact(var event)
                            && kind.isInstance(event)
                            && event.uscc().equals(uscc)) {
                        told.add(kind.cast(event));
                    }
                }
                assertThat(told).hasSizeGreaterThanOrEqualTo(number);
            });
        }
        return told;
    }
}
