/** What follows from the level and the substances of a hazard source, and by what it is met. */
@NullMarked
package org.yimatong.hazards.duty;

import org.jspecify.annotations.NullMarked;
