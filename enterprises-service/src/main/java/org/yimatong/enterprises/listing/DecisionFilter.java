package org.yimatong.enterprises.listing;

import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.Access;

/**
 * Which decisions about codes are asked for; an absent criterion excludes nothing.
 *
 * @param area the enterprise belongs to now
 * @param state the decision has come to
 */
public record DecisionFilter<S extends Enum<S>>(
        @Nullable String uscc,
        @Nullable String area,
        @Nullable S state) {

    /** Those of them that the caller may see. */
    public OfVisibleCodes seenBy(Access caller) {
        return new OfVisibleCodes(caller).with("uscc", uscc).nowIn(area).with("state", state);
    }
}
