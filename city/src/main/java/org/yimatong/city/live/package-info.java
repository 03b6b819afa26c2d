/** The living city: imported through the front door, then measuring without end. */
@NullMarked
package org.yimatong.city.live;

import org.jspecify.annotations.NullMarked;
