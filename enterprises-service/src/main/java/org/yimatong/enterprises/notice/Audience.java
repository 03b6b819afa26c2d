package org.yimatong.enterprises.notice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseKind;

/**
 * Whom a notice is addressed to: those who are in the group, or in one of the areas, or the one enterprise, at its
 * sending. Closed enterprises are addressed by nothing.
 *
 * @param group key of it
 * @param areas keys; the city's key is all of them
 * @param enterprise USCC of it
 * @param kinds of hazardous business to which it is narrowed; all if empty
 */
public record Audience(
        @Nullable String group,
        List<String> areas,
        @Nullable String enterprise,
        Set<EnterpriseKind> kinds) {

    /** Nobody but those whom an earlier notice reached. */
    public static final Audience NOBODY_NEW = new Audience(null, List.of(), null, Set.of());

    public Audience {
        areas = List.copyOf(areas);
        kinds = Set.copyOf(kinds);
    }

    public static Audience ofAreas(List<String> areas, Set<EnterpriseKind> kinds) {
        return new Audience(null, areas, null, kinds);
    }
}
