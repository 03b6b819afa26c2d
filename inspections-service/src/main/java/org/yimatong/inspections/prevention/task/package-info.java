/** Check tasks by cycle, when they are due, and the records of the checks. */
@NullMarked
package org.yimatong.inspections.prevention.task;

import org.jspecify.annotations.NullMarked;
