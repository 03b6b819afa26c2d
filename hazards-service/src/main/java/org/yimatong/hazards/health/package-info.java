/** Health of sensors: when one cannot be relied upon, apart from what it measures. */
@NullMarked
package org.yimatong.hazards.health;

import org.jspecify.annotations.NullMarked;
