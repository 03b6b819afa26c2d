package org.yimatong.inspections.resumption;

import org.jspecify.annotations.Nullable;

/**
 * What officials found of a condition.
 *
 * @param note what is missing, if it is not met
 */
public record ConditionFinding(
        String code, boolean met, @Nullable String note) {}
