/** Sources, sensors and readings in the words of the OGC SensorThings API 1.1, for reading. */
@NullMarked
package org.yimatong.hazards.sensorthings;

import org.jspecify.annotations.NullMarked;
