/** How soon a reading beyond its limit is an alarm on the live stream. */
@NullMarked
package org.yimatong.benchmarks.alarms;

import org.jspecify.annotations.NullMarked;
