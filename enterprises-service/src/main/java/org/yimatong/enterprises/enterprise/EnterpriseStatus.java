package org.yimatong.enterprises.enterprise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether an enterprise operates. */
public enum EnterpriseStatus {
    OPERATING,
    /** Stopped for a time, by itself or by order. */
    SUSPENDED,
    /** Being checked before it may start again (复工复产). */
    RESUMING,
    /** Gone for good; its history stays. */
    CLOSED;

    /** The lifecycle. Whoever was suspended is checked before it operates again. */
    public Set<EnterpriseStatus> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case OPERATING -> EnumSet.of(SUSPENDED, CLOSED);
                    case SUSPENDED -> EnumSet.of(RESUMING, CLOSED);
                    case RESUMING -> EnumSet.of(OPERATING, SUSPENDED, CLOSED);
                    case CLOSED -> EnumSet.noneOf(EnterpriseStatus.class);
                });
    }
}
