/** Readings that were sent before with another value: who sends them is told to the audit. */
@NullMarked
package org.yimatong.hazards.telemetry.replay;

import org.jspecify.annotations.NullMarked;
