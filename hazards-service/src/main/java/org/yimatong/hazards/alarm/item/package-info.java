/** What an operator has before them: at most ten items, however many alarms there are. */
@NullMarked
package org.yimatong.hazards.alarm.item;

import org.jspecify.annotations.NullMarked;
