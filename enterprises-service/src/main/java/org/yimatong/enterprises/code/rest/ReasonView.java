package org.yimatong.enterprises.code.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.FactSource;
import org.yimatong.enterprises.policy.Reason;

/**
 * Why the code is not green, and the way back.
 *
 * @param status what this reason alone makes of the code
 * @param source the service that vouches for the fact
 * @param fact id of the finding, the alarm or the record there
 * @param remedy stable name of what takes the reason away, for example {@code pass-reinspection}
 */
record ReasonView(
        String code,
        CodeStatus status,
        Instant since,
        FactSource source,
        UUID fact,
        Map<String, String> parameters,
        String remedy) {

    static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.code(),
                reason.status(),
                reason.since(),
                reason.source(),
                reason.fact(),
                reason.parameters(),
                reason.remedy());
    }
}
