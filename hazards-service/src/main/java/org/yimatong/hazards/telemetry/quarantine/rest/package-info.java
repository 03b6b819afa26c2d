/** Quarantined readings and the clocks of sensors over HTTP. */
@NullMarked
package org.yimatong.hazards.telemetry.quarantine.rest;

import org.jspecify.annotations.NullMarked;
