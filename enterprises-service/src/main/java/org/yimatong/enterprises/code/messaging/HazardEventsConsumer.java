package org.yimatong.enterprises.code.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.kit.inbox.AwaitsDatabase;

/** Keeps the codes in step with the alarms of the hazards service. */
@ApplicationScoped
class HazardEventsConsumer {

    private static final String CONSUMER = "enterprises.codes.hazards";

    private final FactIntake intake;

    HazardEventsConsumer(FactIntake intake) {
        this.intake = intake;
    }

    @Incoming("hazards")
    @Blocking // one after the other: a watermark may only be believed after all that came before it
    @AwaitsDatabase
    void consume(ConsumerRecord<String, String> record) {
        intake.take(CONSUMER, record, HazardEvent.class, AlarmReports::of);
    }
}
