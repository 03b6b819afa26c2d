package org.yimatong.hazards.enterprise.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
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
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.AwaitsDatabase;
import org.yimatong.kit.inbox.Inbox;

/**
 * Keeps {@link KnownEnterprises} in step with the registry. What was promised is handed on, in the same transaction, to
 * whoever observes it.
 */
@ApplicationScoped
class EnterpriseEventsConsumer {

    private static final String CONSUMER = "hazards.known-enterprises";

    private final Inbox inbox;
    private final KnownEnterprises enterprises;
    private final Event<PromiseEvent> promises;

    EnterpriseEventsConsumer(Inbox inbox, KnownEnterprises enterprises, Event<PromiseEvent> promises) {
        this.inbox = inbox;
        this.enterprises = enterprises;
        this.promises = promises;
    }

    @Incoming("enterprises")
    @Blocking
    @AwaitsDatabase
    @AsSystem
    @Transactional
    void consume(String message) {
        switch (EventJson.read(message, EnterpriseEvent.class)) {
            case Received.Fact(EnterpriseEvent event) -> {
                if (inbox.accept(CONSUMER, event.eventId())) {
                    takeIn(event);
                }
            }
            case Received.Watermark<EnterpriseEvent> _, Received.Unrecognised<EnterpriseEvent> _ -> {
                // neither changes what this service knows of an enterprise
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
