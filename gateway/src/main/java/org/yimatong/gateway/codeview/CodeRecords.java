package org.yimatong.gateway.codeview;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.yimatong.events.EventJson;
import org.yimatong.events.Received;
import org.yimatong.events.codes.v1.CodeEvent;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/**
 * Understands the records of the topic. One that makes no sense must not hide its neighbours; but what was known of the
 * code it is about may be over, so that code is in doubt.
 */
@ApplicationScoped
class CodeRecords {

    private static final Logger LOG = Logger.getLogger(CodeRecords.class);

    /** 128 bits, base64url. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final CodeSettings settings;
    private final Clock clock;
    private final Counter skipped;

    CodeRecords(CodeSettings settings, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.clock = clock;
        this.skipped = Counter.builder("yimatong.codes.skipped")
                .description("Records of the codes' topic that made no sense")
                .register(meters);
    }

    void take(ConsumerRecord<String, byte[]> message, Codes codes) {
        try {
            if (message.value() == null) {
                codes.forget(message.key());
                return;
            }
            switch (EventJson.read(message.value(), CodeEvent.class)) {
                case Received.Fact<CodeEvent>(CodeChanged change) -> codes.take(checked(change), message.partition());
                case Received.Watermark<CodeEvent>(var asOf) -> codes.advance(message.partition(), checked(asOf));
                case Received.Unrecognised<CodeEvent> _ -> {
                    // something a newer service says of codes, which the public page does not show
                }
            }
        } catch (RuntimeException e) {
            skipped.increment();
            codes.doubt(message.key(), clock.instant());
            LOG.warnf(
                    "Skipped %s-%d at %d: %s", message.topic(), message.partition(), message.offset(), e.getMessage());
        }
    }

    private static CodeChanged checked(CodeChanged change) {
        if (!TOKEN.matcher(change.token()).matches()) {
            throw new IllegalArgumentException("Not a token");
        }
        return change;
    }

    /** Believing a clock that runs far ahead would make the view look fresh for as long as it does. */
    private Instant checked(Instant asOf) {
        if (asOf.isAfter(clock.instant().plus(settings.staleAfter()))) {
            throw new IllegalArgumentException("A watermark from the future: " + asOf);
        }
        return asOf;
    }
}
