/**
 * Every major hazard source is looked at every day (天天有人查): what was shown, what was seen, and what nobody looked at.
 */
@NullMarked
package org.yimatong.hazards.patrol;

import org.jspecify.annotations.NullMarked;
