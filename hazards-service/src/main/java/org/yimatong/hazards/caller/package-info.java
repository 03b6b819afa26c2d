/** The people who take steps. */
@NullMarked
package org.yimatong.hazards.caller;

import org.jspecify.annotations.NullMarked;
