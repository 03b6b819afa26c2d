/** The query options of SensorThings, read by a grammar of their own. */
@NullMarked
package org.yimatong.hazards.sensorthings.query;

import org.jspecify.annotations.NullMarked;
