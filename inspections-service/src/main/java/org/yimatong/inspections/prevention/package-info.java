/** Dual prevention (双重预防): risks are analysed and controlled, and the controls are checked by the enterprise itself. */
@NullMarked
package org.yimatong.inspections.prevention;

import org.jspecify.annotations.NullMarked;
