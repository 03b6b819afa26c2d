package org.yimatong.enterprises.enterprise;

import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.CodeStatus;

/**
 * Which enterprises a caller asks for; an absent criterion excludes nothing.
 *
 * @param name a part of the name, of any length; neither case nor width of letters matters
 * @param uscc the code itself
 * @param colour of its code as it was last assessed
 * @param group key of a group to which it belongs today
 * @param after USCC behind which the answer begins
 */
public record EnterpriseSearch(
        @Nullable String name,
        @Nullable String uscc,
        @Nullable String area,
        @Nullable EnterpriseKind kind,
        @Nullable EnterpriseStatus status,
        @Nullable CodeStatus colour,
        @Nullable String group,
        @Nullable String after) {

    /** The same search from behind this code on. */
    public EnterpriseSearch after(String last) {
        return new EnterpriseSearch(name, uscc, area, kind, status, colour, group, last);
    }
}
