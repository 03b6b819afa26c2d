/** Tables of the field that stand beside the program. */
@NullMarked
package org.yimatong.hazards.reference;

import org.jspecify.annotations.NullMarked;
