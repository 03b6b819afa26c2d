/** Statistics of alarms over HTTP. */
@NullMarked
package org.yimatong.hazards.alarm.statistics.rest;

import org.jspecify.annotations.NullMarked;
