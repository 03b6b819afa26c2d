package org.yimatong.hazards.enterprise.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.hazards.enterprise.KnownEnterprises;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.AwaitsDatabase;
import org.yimatong.kit.inbox.Inbox;

/** Keeps {@link KnownEnterprises} in step with the registry. */
@ApplicationScoped
class EnterpriseEventsConsumer {

    private static final String CONSUMER = "hazards.known-enterprises";

    private final Inbox inbox;
    private final KnownEnterprises enterprises;

    EnterpriseEventsConsumer(Inbox inbox, KnownEnterprises enterprises) {
        this.inbox = inbox;
        this.enterprises = enterprises;
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
                    enterprises.learn(event);
                }
            }
            case Received.Watermark<EnterpriseEvent> _, Received.Unrecognised<EnterpriseEvent> _ -> {
                // neither changes what this service knows of an enterprise
            }
        }
    }
}
