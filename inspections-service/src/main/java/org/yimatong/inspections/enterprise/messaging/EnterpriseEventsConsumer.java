package org.yimatong.inspections.enterprise.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.yimatong.events.EventJson;
import org.yimatong.events.MalformedEvent;
import org.yimatong.events.Received;
import org.yimatong.events.enterprises.v1.EnterpriseEvent;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseGiven;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseMissed;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.AwaitsDatabase;
import org.yimatong.kit.inbox.Inbox;

/** Keeps {@link KnownEnterprises} in step with the enterprises service. */
@ApplicationScoped
class EnterpriseEventsConsumer {

    /** Of its second edition, which also keeps kinds: it reads the topic anew, with a group of its own. */
    private static final String CONSUMER = "inspections.known-enterprises.2";

    private final KnownEnterprises enterprises;
    private final Inbox inbox;

    EnterpriseEventsConsumer(KnownEnterprises enterprises, Inbox inbox) {
        this.enterprises = enterprises;
        this.inbox = inbox;
    }

    /** @throws MalformedEvent if it cannot be read; the record goes to the dead letters and its partition flows on */
    @Incoming("enterprises")
    @Blocking
    @AwaitsDatabase
    @AsSystem
    @Transactional
    void consume(ConsumerRecord<String, String> news) {
        switch (EventJson.read(news.value(), EnterpriseEvent.class)) {
            case Received.Fact<EnterpriseEvent>(var event) -> takeIn(event);
            case Received.Watermark<EnterpriseEvent> _, Received.Unrecognised<EnterpriseEvent> _ -> {
                // neither changes what this service knows of an enterprise
            }
        }
    }

    private void takeIn(EnterpriseEvent event) {
        if (!inbox.accept(CONSUMER, event.eventId())) {
            return;
        }
        switch (event) {
            case EnterpriseRegistered registered -> enterprises.learn(registered);
            case EnterpriseChanged changed -> enterprises.learn(changed);
            case PromiseGiven _, PromiseMissed _ -> {
                // no inspection depends on what an enterprise promises
            }
        }
    }
}
