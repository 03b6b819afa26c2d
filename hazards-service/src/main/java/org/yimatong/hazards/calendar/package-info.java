/** Days and deadlines, as the law counts them. */
@NullMarked
package org.yimatong.hazards.calendar;

import org.jspecify.annotations.NullMarked;
