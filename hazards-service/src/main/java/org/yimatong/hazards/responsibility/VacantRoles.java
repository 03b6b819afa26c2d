package org.yimatong.hazards.responsibility;

import java.util.Set;
import org.yimatong.hazards.source.SourceRef;

/**
 * A major hazard source for which somebody is missing.
 *
 * @param roles in which nobody answers
 */
public record VacantRoles(SourceRef source, Set<Responsibility> roles) {}
