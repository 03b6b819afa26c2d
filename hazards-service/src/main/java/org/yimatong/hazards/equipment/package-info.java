/** Tanks and devices of hazard sources: what they may hold, and of which medium. */
@NullMarked
package org.yimatong.hazards.equipment;

import org.jspecify.annotations.NullMarked;
