package org.yimatong.inspections.resumption;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an application to start again stands. */
public enum ResumptionState {
    /** The enterprise says it is ready; officials have to look within ten days. */
    APPLIED,
    /** Officials looked at every condition; nothing is decided yet. */
    INSPECTED,
    /** It may operate (验收合格). */
    APPROVED,
    /** It may not; it applies anew once what is missing is there (验收不合格). */
    REFUSED;

    /** The lifecycle. */
    public Set<ResumptionState> next() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case APPLIED -> EnumSet.of(INSPECTED);
                    case INSPECTED -> EnumSet.of(APPROVED, REFUSED);
                    case APPROVED, REFUSED -> EnumSet.noneOf(ResumptionState.class);
                });
    }
}
