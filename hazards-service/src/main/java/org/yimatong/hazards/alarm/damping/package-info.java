/** What keeps sensors from chattering around their limits, as somebody has set it. */
@NullMarked
package org.yimatong.hazards.alarm.damping;

import org.jspecify.annotations.NullMarked;
