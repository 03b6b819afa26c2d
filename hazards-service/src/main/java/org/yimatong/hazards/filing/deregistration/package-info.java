/** How a source ceases to be a major hazard source (核销). */
@NullMarked
package org.yimatong.hazards.filing.deregistration;

import org.jspecify.annotations.NullMarked;
