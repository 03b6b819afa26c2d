package org.yimatong.hazards.enterprise.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.hazards.enterprise.RegistryHeard;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.AwaitsDatabase;
import org.yimatong.kit.inbox.Inbox;

/**
 * Keeps {@link KnownEnterprises} in step with the registry. What was promised, and how far the registry is heard, is
 * handed on in the same transaction to whoever observes it.
 */
@ApplicationScoped
class EnterpriseEventsConsumer {

    private static final String CONSUMER = "hazards.known-enterprises";

    private final Inbox inbox;
    private final KnownEnterprises enterprises;
    private final Event<PromiseEvent> promises;
    private final Event<RegistryHeard> watermarks;

    EnterpriseEventsConsumer(
            Inbox inbox, KnownEnterprises enterprises, Event<PromiseEvent> promises, Event<RegistryHeard> watermarks) {
        this.inbox = inbox;
        this.enterprises = enterprises;
        this.promises = promises;
        this.watermarks = watermarks;
    }

    @Incoming("enterprises")
    @Blocking
    @AwaitsDatabase
    @AsSystem
    @Transactional
    void consume(ConsumerRecord<String, String> news) {
        switch (EventJson.read(news.value(), EnterpriseEvent.class)) {
            case Received.Fact(EnterpriseEvent event) -> {
                if (inbox.accept(CONSUMER, event.eventId())) {
                    takeIn(event);
                }
            }
            case Received.Watermark<EnterpriseEvent>(var asOf) ->
                watermarks.fire(new RegistryHeard(news.partition(), asOf));
            case Received.Unrecognised<EnterpriseEvent> _ -> {
                // of a newer registry; it has no effect until this service is upgraded
            }
        }
    }

    private void takeIn(EnterpriseEvent event) {
        switch (event) {
            case EnterpriseRegistered registered -> enterprises.learn(registered);
            case EnterpriseChanged changed -> enterprises.learn(changed);
            case PromiseGiven given -> promises.fire(given);
            case PromiseMissed missed -> promises.fire(missed);
        }
    }
}
