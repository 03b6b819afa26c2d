package org.yimatong.kit.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service keeps what it needs only to send and to receive once. The audit is kept for ever. */
@ConfigMapping(prefix = "yimatong.retention")
interface RetentionConfig {

    /**
     * Events after they were published; those that were not stay. A proposal: as long as the claims, so that what a
     * reader may still be sent can be compared with what was written.
     */
    @WithDefault("30D")
    Duration publishedEvents();

    /**
     * Which events were taken in. Longer than Kafka keeps a record, or what is read anew has its effect anew: by its
     * defaults that is 7 days after a segment ends, which it does after 7 days ({@code log.retention.hours},
     * {@code log.roll.hours}). Twice these 14 days is a proposal; 15 are the least. Whoever has topics keep more raises
     * this first.
     */
    @WithDefault("30D")
    Duration eventClaims();

    /**
     * Answers to requests with an {@code Idempotency-Key}. A proposal: a device that was without network for a month
     * still gets the answer to what it had sent; a day is the least.
     */
    @WithDefault("30D")
    Duration answers();
}
