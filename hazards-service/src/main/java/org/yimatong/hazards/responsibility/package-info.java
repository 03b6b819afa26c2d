/** Who answers for a hazard source by name (包保), and what they have to do again and again. */
@NullMarked
package org.yimatong.hazards.responsibility;

import org.jspecify.annotations.NullMarked;
