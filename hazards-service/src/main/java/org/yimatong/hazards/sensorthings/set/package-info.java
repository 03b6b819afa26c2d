/** The entity sets of SensorThings, as the registry and the store of readings fill them. */
@NullMarked
package org.yimatong.hazards.sensorthings.set;

import org.jspecify.annotations.NullMarked;
