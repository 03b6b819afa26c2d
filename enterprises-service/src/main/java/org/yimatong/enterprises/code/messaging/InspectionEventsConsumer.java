package org.yimatong.enterprises.code.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.kit.inbox.AwaitsDatabase;

/** Keeps the codes in step with the findings of the inspections service. */
@ApplicationScoped
class InspectionEventsConsumer {

    private final RecordIntake intake;

    InspectionEventsConsumer(RecordIntake intake) {
        this.intake = intake;
    }

    @Incoming("inspections")
    @Blocking // one after the other: a watermark may only be believed after all that came before it
    @AwaitsDatabase
    void consume(ConsumerRecords<byte[], byte[]> records) {
        intake.take(Input.INSPECTIONS, records);
    }
}
