/** What the bureau reports upward of filed sources: the county to the city, the city to the province. */
@NullMarked
package org.yimatong.hazards.filing.upward;

import org.jspecify.annotations.NullMarked;
