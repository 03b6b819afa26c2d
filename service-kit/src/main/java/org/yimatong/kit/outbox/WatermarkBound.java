package org.yimatong.kit.outbox;

import java.time.Instant;

/**
 * Holds the watermarks of a service back to what it has itself taken in.
 *
 * <p>A service whose facts follow from other topics provides one: its own announcements are complete only up to the
 * instant up to which its inputs are. The answer is for the service as a whole, not for one instance of it.
 */
public interface WatermarkBound {

    /** All inputs acknowledged before this instant have had their effect; {@link Instant#MIN} if that is unknown. */
    Instant upTo();
}
