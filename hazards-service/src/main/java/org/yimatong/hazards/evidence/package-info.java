/** Documents by which people show what they say. */
@NullMarked
package org.yimatong.hazards.evidence;

import org.jspecify.annotations.NullMarked;
