package org.yimatong.gateway.codeview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a code says.
 *
 * @param asOf every fact acknowledged before this instant is accounted for; absent if nobody ever said so
 * @param stale whether {@code asOf} is too long ago to vouch for a colour
 */
public record Sighting(PublishedCode code, @Nullable Instant asOf, boolean stale) {

    /**
     * What may be shown: the last known status while it is fresh, else {@link CodeStatus#UNKNOWN}. A withdrawn code
     * stays withdrawn until we hear otherwise.
     */
    public CodeStatus shown() {
        return stale && code.status().canBeDoubted() ? CodeStatus.UNKNOWN : code.status();
    }
}
