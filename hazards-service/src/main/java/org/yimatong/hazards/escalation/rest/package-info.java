/** Escalations of alarms over HTTP. */
@NullMarked
package org.yimatong.hazards.escalation.rest;

import org.jspecify.annotations.NullMarked;
