/** The resource paths of SensorThings, and where they lead. */
@NullMarked
package org.yimatong.hazards.sensorthings.path;

import org.jspecify.annotations.NullMarked;
