package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Why a code is not green.
 *
 * @param code stable name of the reason, for example {@code major-finding-open}
 * @param status what this reason alone makes of the code
 * @param since when it began
 * @param source who vouches for the fact
 * @param fact id of the finding or the alarm
 * @param parameters what a reader needs to recognise the fact
 * @param remedy stable name of what takes the reason away
 */
public record Reason(
        String code,
        CodeStatus status,
        Instant since,
        FactSource source,
        UUID fact,
        Map<String, String> parameters,
        String remedy) {}
