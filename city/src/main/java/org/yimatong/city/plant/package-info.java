/** The Tennessee Eastman plant: its sensors, its recorded runs, and playing them as its data gateway does. */
@NullMarked
package org.yimatong.city.plant;

import org.jspecify.annotations.NullMarked;
