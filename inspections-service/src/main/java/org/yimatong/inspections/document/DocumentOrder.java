package org.yimatong.inspections.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.content.EnforcementOfficer;
import org.yimatong.inspections.document.content.Person;

/**
 * What an official wants issued.
 *
 * @param unit area of the bureau that issues it, if it is named
 * @param officers the two who sign it; none for an inspection record, which has its own
 * @param replaces a withdrawn document whose place it takes
 */
public record DocumentOrder(
        String uscc,
        @Nullable String unit,
        List<EnforcementOfficer> officers,
        @Nullable Person representative,
        @Nullable UUID replaces,
        BodyOrder body) {}
