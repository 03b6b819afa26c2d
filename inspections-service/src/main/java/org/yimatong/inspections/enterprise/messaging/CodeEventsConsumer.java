package org.yimatong.inspections.enterprise.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventJson;
import org.yimatong.events.MalformedEvent;
import org.yimatong.events.Received;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.inspections.enterprise.KnownCodes;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.inbox.AwaitsDatabase;
import org.yimatong.kit.inbox.Inbox;

/** Keeps {@link KnownCodes} in step with the codes of the enterprises service. */
@ApplicationScoped
class CodeEventsConsumer {

    private static final String CONSUMER = "inspections.known-codes";

    private final KnownCodes codes;
    private final Inbox inbox;

    CodeEventsConsumer(KnownCodes codes, Inbox inbox) {
        this.codes = codes;
        this.inbox = inbox;
    }

    /** @throws MalformedEvent if it cannot be read; the record goes to the dead letters and its partition flows on */
    @Incoming("codes")
    @Blocking
    @AwaitsDatabase
    @AsSystem
    @Transactional
    void consume(ConsumerRecord<String, @Nullable String> news) {
        if (news.value() == null) {
            return; // a tombstone: the enterprise stays supervised by its last colour
        }
        switch (EventJson.read(news.value(), CodeEvent.class)) {
            case Received.Fact<CodeEvent>(var event) -> takeIn(event);
            case Received.Watermark<CodeEvent> _, Received.Unrecognised<CodeEvent> _ -> {
                // neither changes by which colour an enterprise is supervised
            }
        }
    }

    private void takeIn(CodeEvent event) {
        if (!inbox.accept(CONSUMER, event.eventId())) {
            return;
        }
        switch (event) {
            case CodeChanged changed -> codes.learn(changed);
        }
    }
}
