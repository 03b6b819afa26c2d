package org.yimatong.enterprises.code.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;

/**
 * The whole code, as officials of its area and the enterprise itself see it.
 *
 * @param token by which it is looked up, or was at the instant asked for; absent if that is not known any more
 * @param address what its QR image says, or said then
 * @param status worst consequence of the facts that stand
 * @param shownStatus the same, or {@code UNKNOWN} if it is stale and not suspended
 * @param stale whether it may miss facts of the last minute or longer
 * @param since when the status began
 * @param inputs the facts that stand, whether or not they have a consequence yet
 * @param nextEvaluation when time alone will change it
 * @param asOf it accounts for all facts up to this instant; absent while that is unknown
 */
record CodeView(
        String uscc,
        @Nullable String token,
        @Nullable String address,
        CodeStatus status,
        CodeStatus shownStatus,
        boolean stale,
        Instant since,
        List<ReasonView> reasons,
        List<FactView> inputs,
        int policyVersion,
        @Nullable Instant nextEvaluation,
        @Nullable Instant asOf,
        long version) {}
