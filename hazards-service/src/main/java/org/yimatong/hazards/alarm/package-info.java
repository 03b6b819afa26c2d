/** Alarms: what a reading beyond a sensor's limits means, from raising to return. */
@NullMarked
package org.yimatong.hazards.alarm;

import org.jspecify.annotations.NullMarked;
