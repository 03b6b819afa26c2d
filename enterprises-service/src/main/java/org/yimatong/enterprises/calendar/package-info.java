/** The calendar by which deadlines and validities run. */
@NullMarked
package org.yimatong.enterprises.calendar;

import org.jspecify.annotations.NullMarked;
