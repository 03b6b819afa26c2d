package org.yimatong.inspections.finding.similar;

import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Finding;

/**
 * A finding of the same kind as another one.
 *
 * @param metres how far away, if it is at another enterprise nearby; none if it is at the same one
 */
public record SimilarFinding(Finding finding, @Nullable Long metres) {}
