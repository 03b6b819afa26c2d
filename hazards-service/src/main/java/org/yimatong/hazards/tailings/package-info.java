/** Tailings ponds (尾矿库): their grades, what is monitored, their warnings, and who answers for them. */
@NullMarked
package org.yimatong.hazards.tailings;

import org.jspecify.annotations.NullMarked;
