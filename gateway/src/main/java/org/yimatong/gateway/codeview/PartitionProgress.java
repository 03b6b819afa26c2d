package org.yimatong.gateway.codeview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Up to when the codes of one partition of the topic are complete. */
final class PartitionProgress {

    private volatile @Nullable Instant asOf;

    /** Every fact acknowledged before this instant is accounted for; absent until the first watermark. */
    @Nullable
    Instant asOf() {
        return asOf;
    }

    /** Called by one thread at a time; never goes back. */
    void advanceTo(Instant watermark) {
        var known = asOf;
        if (known == null || watermark.isAfter(known)) {
            asOf = watermark;
        }
    }
}
