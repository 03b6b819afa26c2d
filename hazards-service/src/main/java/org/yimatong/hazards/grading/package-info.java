/** Identifying and grading major hazard sources by GB 18218-2018: exact arithmetic over the standard's tables. */
@NullMarked
package org.yimatong.hazards.grading;

import org.jspecify.annotations.NullMarked;
