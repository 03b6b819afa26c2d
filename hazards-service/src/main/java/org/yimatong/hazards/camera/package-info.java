/** Cameras that look at hazard sources, and whether they are online. */
@NullMarked
package org.yimatong.hazards.camera;

import org.jspecify.annotations.NullMarked;
