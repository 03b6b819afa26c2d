/** The suite's front door, for each who comes in: what may be asked, filed and stepped there. */
@NullMarked
package org.yimatong.city.door;

import org.jspecify.annotations.NullMarked;
