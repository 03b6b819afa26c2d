package org.yimatong.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact one service publishes for the others.
 *
 * <p>Implementations are records nested in a sealed interface that carries {@link Topic}; each record carries
 * {@link EventType}. Once released, a record may only gain optional components; any other change is a new package
 * {@code v<N+1>} and a new topic.
 */
public interface EventContract {

    /** Identity of this occurrence; consumers use it to ignore redeliveries. CloudEvents {@code id}. */
    UUID eventId();

    /** When the fact became true in the field (UTC), not when it was recorded or sent. CloudEvents {@code time}. */
    Instant occurredAt();

    /**
     * The enterprise the fact is about, by its unified social credit code (GB 32100). Key of the topic, so that all
     * events of one enterprise arrive in order. CloudEvents {@code subject}.
     */
    String uscc();
}
