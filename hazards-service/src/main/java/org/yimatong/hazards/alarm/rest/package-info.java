/** Alarms over HTTP, listed and live. */
@NullMarked
package org.yimatong.hazards.alarm.rest;

import org.jspecify.annotations.NullMarked;
