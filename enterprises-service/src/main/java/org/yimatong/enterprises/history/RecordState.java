package org.yimatong.enterprises.history;

import org.jspecify.annotations.Nullable;
import org.yimatong.kit.audit.AuditedThing;

/**
 * The state that a record is in after a change; see {@link RecordHistory#write(AuditedThing, long, String, Object)}.
 *
 * @param version of the record after the change
 * @param action what was done, a past participle
 * @param state the whole record; null if it is no more
 */
public record RecordState(
        AuditedThing thing,
        long version,
        String action,
        @Nullable Object state) {}
