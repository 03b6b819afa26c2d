package org.yimatong.enterprises.notice.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Withdrawal;

/** Since when a notice is withdrawn, why, and by whom. */
@Schema(name = "NoticeWithdrawal")
record WithdrawalView(Instant at, String reason, String by) {

    static @Nullable WithdrawalView of(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new WithdrawalView(
                        withdrawal.withdrawnAt(), withdrawal.withdrawalReason(), withdrawal.withdrawerName());
    }
}
