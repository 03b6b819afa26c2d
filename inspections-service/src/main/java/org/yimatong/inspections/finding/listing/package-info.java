/** Listed supervision (挂牌督办) of major findings: number, unit, deadline and the plan of the five 落实. */
@NullMarked
package org.yimatong.inspections.finding.listing;

import org.jspecify.annotations.NullMarked;
