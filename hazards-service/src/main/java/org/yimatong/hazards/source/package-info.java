/** Major hazard sources and the sensors that watch them, as the bureau registers them. */
@NullMarked
package org.yimatong.hazards.source;

import org.jspecify.annotations.NullMarked;
