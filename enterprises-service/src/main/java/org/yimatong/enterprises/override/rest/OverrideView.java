package org.yimatong.enterprises.override.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.override.CodeOverride;
import org.yimatong.enterprises.override.OverrideState;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.signature.Signatory;

/**
 * An override as clients see it.
 *
 * @param concerns the reasons that stood when it was asked for; nothing else is lowered
 * @param expired whether its time is over
 */
record OverrideView(
        UUID id,
        String uscc,
        CodeStatus status,
        String reason,
        Instant expiresAt,
        List<Reason> concerns,
        OverrideState state,
        boolean expired,
        String requestedBy,
        Instant requestedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable WithdrawalView withdrawal,
        long version) {

    /** Who took it back, when and why. */
    record WithdrawalView(String by, Instant at, String reason) {

        static WithdrawalView of(CodeOverride.Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.by().name(), withdrawal.at(), withdrawal.reason());
        }
    }

    static OverrideView of(CodeOverride override, Instant now) {
        return new OverrideView(
                override.id(),
                override.uscc(),
                override.status(),
                override.reason(),
                override.expiresAt(),
                override.concerns(),
                override.state(),
                override.isExpired(now),
                override.requestedBy().name(),
                override.requestedAt(),
                override.confirmedBy().map(Signatory::name).orElse(null),
                override.confirmedAt().orElse(null),
                override.withdrawal().map(WithdrawalView::of).orElse(null),
                override.version());
    }
}
