/** Days and deadlines, as the law counts them. */
@NullMarked
package org.yimatong.inspections.calendar;

import org.jspecify.annotations.NullMarked;
