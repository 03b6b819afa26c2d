package org.yimatong.events;

import java.time.Instant;

/**
 * What a reader finds in a record of a topic.
 *
 * @param <E> the contract of the topic
 */
public sealed interface Received<E extends EventContract> {

    /** Something happened. */
    record Fact<E extends EventContract>(E event) implements Received<E> {}

    /**
     * Nothing happened, and this is known: every fact that was acknowledged before {@code asOf} stands before this
     * record in its partition.
     */
    record Watermark<E extends EventContract>(Instant asOf) implements Received<E> {}

    /**
     * An event this reader is too old to know. Published by a newer service; has no effect until this one is upgraded.
     */
    record Unrecognised<E extends EventContract>(String type) implements Received<E> {}
}
