/** How well the dual prevention of an enterprise runs, day by day. */
@NullMarked
package org.yimatong.inspections.prevention.score;

import org.jspecify.annotations.NullMarked;
