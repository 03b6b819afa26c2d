package org.yimatong.hazards.health;

import org.jspecify.annotations.Nullable;

/**
 * The online rate (在线率) of a source, an enterprise, an area or all of them.
 *
 * @param uscc null if it is of more than one enterprise
 * @param area null if it is of more than one area
 * @param source code of the hazard source; null if it is of more than one
 */
public record OnlineRate(
        @Nullable String uscc,
        @Nullable String area,
        @Nullable String source,
        OnlineTime time) {}
