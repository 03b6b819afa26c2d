/** Findings that are like another one: before at the same enterprise, or nearby. */
@NullMarked
package org.yimatong.inspections.finding.similar;

import org.jspecify.annotations.NullMarked;
