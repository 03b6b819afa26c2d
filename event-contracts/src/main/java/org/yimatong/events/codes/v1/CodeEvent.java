package org.yimatong.events.codes.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;
import org.yimatong.events.Topic;

/**
 * What happened to the code of an enterprise. The topic is compacted: the newest event of an enterprise is its code as
 * anyone may see it.
 */
@Topic("codes.v1")
public sealed interface CodeEvent extends EventContract {

    /** Rises by at least one with every event of this code; a reader ignores older ones. */
    long version();

    /**
     * The code now shows this. Only what the public may see travels here.
     *
     * @param token what the printed QR code carries: 128 random bits, base64url
     * @param name of the enterprise
     * @param kind of hazardous business
     * @param area of supervision
     * @param status {@code GREEN}, {@code YELLOW}, {@code RED}, {@code UNKNOWN} or {@code SUSPENDED}
     * @param reasons why it is not green, worst first; a green code has some only where an override hides them
     * @param since when this status began
     * @param policyVersion version of the policy that was applied
     * @param nextEvaluation when time alone will change it; absent if only a new fact can
     * @param promise the newest safety promise of the enterprise; a reader shows it on its day only. Absent if there
     *     never was one
     * @param enterpriseStatus {@code OPERATING}, {@code SUSPENDED}, {@code RESUMING} or {@code CLOSED}, as the registry
     *     says; absent if announced before readers were told
     */
    @EventType("org.yimatong.codes.code-changed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeChanged(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            long version,
            String token,
            String name,
            String kind,
            String area,
            String status,
            List<PublicReason> reasons,
            Instant since,
            int policyVersion,
            @Nullable Instant nextEvaluation,
            @Nullable PublicPromise promise,
            @Nullable String enterpriseStatus)
            implements CodeEvent {}

    /**
     * A reason by its category.
     *
     * @param code stable name of the category, for example {@code major-finding-open}
     * @param status what this reason alone makes of the code
     * @param since when it began
     */
    record PublicReason(String code, String status, Instant since) {}

    /**
     * What an enterprise promised for a day, as the notice at its gate says it (安全承诺公告).
     *
     * @param day for which it holds, in the calendar of Asia/Shanghai
     * @param givenAt when it was first given
     * @param riskGrade {@code LOW}, {@code GENERAL}, {@code CONSIDERABLE} or {@code HIGH}, as it judges itself
     * @param promiserRole {@code PRINCIPAL} or {@code DELEGATE}; never a name
     */
    record PublicPromise(LocalDate day, Instant givenAt, String riskGrade, String promiserRole) {}
}
