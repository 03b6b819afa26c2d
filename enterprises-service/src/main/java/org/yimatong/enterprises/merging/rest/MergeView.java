package org.yimatong.enterprises.merging.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.Enterprise;

/** A merge that was made, as clients see it. */
record MergeView(
        @Nullable String kept, String merged, @Nullable String reason, LocalDate mergedOn, long version) {

    static MergeView of(Enterprise merged) {
        var standing = merged.standing();
        return new MergeView(merged.mergedInto(), merged.uscc(), standing.note(), standing.since(), merged.version());
    }
}
