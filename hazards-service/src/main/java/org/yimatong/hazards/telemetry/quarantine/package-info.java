/** Readings whose time cannot be true, and the clocks of the sensors they came from. */
@NullMarked
package org.yimatong.hazards.telemetry.quarantine;

import org.jspecify.annotations.NullMarked;
