/** Random draws (双随机): enterprises and officers drawn by a rule that anybody can recompute. */
@NullMarked
package org.yimatong.inspections.draw;

import org.jspecify.annotations.NullMarked;
