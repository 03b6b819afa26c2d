/** SensorThings over HTTP. */
@NullMarked
package org.yimatong.hazards.sensorthings.rest;

import org.jspecify.annotations.NullMarked;
