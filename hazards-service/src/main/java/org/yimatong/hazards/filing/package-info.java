/** Filing of major hazard sources with the county (备案). */
@NullMarked
package org.yimatong.hazards.filing;

import org.jspecify.annotations.NullMarked;
