/** Delays and dead-bands over HTTP. */
@NullMarked
package org.yimatong.hazards.alarm.damping.rest;

import org.jspecify.annotations.NullMarked;
