/** Who is told of alarms, by which way, and what became of it. */
@NullMarked
package org.yimatong.hazards.notification;

import org.jspecify.annotations.NullMarked;
