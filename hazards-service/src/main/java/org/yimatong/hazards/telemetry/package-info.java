/** Readings of sensors: what they are, how they travel and where they are kept. */
@NullMarked
package org.yimatong.hazards.telemetry;

import org.jspecify.annotations.NullMarked;
