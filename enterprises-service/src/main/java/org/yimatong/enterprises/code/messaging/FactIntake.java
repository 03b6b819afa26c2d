package org.yimatong.enterprises.code.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.freshness.Freshness;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received.Fact;
import org.yimatong.events.Received.Unrecognised;
import org.yimatong.events.Received.Watermark;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.Inbox;

/** Takes in one record of another service's topic: claim and effect in one transaction. */
@ApplicationScoped
class FactIntake {

    private final Inbox inbox;
    private final Assessor assessor;
    private final Freshness freshness;

    FactIntake(Inbox inbox, Assessor assessor, Freshness freshness) {
        this.inbox = inbox;
        this.assessor = assessor;
        this.freshness = freshness;
    }

    @AsSystem
    @Transactional
    <E extends EventContract> void take(
            String consumer, ConsumerRecord<String, String> record, Class<E> contract, Function<E, FactReport> report) {
        switch (EventJson.read(record.value(), contract)) {
            case Fact<E>(var event) -> {
                if (inbox.accept(consumer, event.eventId())) {
                    assessor.take(report.apply(event));
                }
            }
            case Watermark<E>(var asOf) -> freshness.advance(record.topic(), record.partition(), asOf);
            case Unrecognised<E> _ -> {
                // a newer service says something that changes no code
            }
        }
    }
}
