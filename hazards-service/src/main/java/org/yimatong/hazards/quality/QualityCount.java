package org.yimatong.hazards.quality;

import org.jspecify.annotations.Nullable;

/**
 * How many records have a defect now.
 *
 * @param source code of the hazard source; null if counted for the whole enterprise
 */
public record QualityCount(String uscc, @Nullable String source, Defect defect, long records) {}
