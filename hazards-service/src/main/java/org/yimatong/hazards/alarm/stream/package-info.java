/** The live stream of alarms: every instance follows the topic and remembers its latest events. */
@NullMarked
package org.yimatong.hazards.alarm.stream;

import org.jspecify.annotations.NullMarked;
