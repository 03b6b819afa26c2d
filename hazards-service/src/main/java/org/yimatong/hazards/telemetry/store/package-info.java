/** Readings and the newest state of each sensor in PostgreSQL. */
@NullMarked
package org.yimatong.hazards.telemetry.store;

import org.jspecify.annotations.NullMarked;
