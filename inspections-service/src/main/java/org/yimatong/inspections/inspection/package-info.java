/** Inspections on site (现场检查): recorded by the inspector's device, sent in any order, frozen by their conclusion. */
@NullMarked
package org.yimatong.inspections.inspection;

import org.jspecify.annotations.NullMarked;
