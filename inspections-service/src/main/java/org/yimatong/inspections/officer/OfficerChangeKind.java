package org.yimatong.inspections.officer;

import java.util.Locale;

/** What may become of an officer's entry in the register. */
public enum OfficerChangeKind {
    REGISTERED,
    /** The entry says something else. */
    AMENDED,
    /** On duty again. */
    ACTIVATED,
    /** Off duty: neither drawn nor sent any more. */
    DEACTIVATED,
    /** There is an enterprise to keep away from (回避). */
    CONFLICT_DECLARED,
    CONFLICT_ENDED;

    /** Its name in the audit, for example {@code officer.conflict-declared}. */
    String auditedAs() {
        return "officer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
