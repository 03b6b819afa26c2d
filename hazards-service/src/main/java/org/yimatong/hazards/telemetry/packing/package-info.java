/** Readings and their rollups as columns of few bytes, lossless bit for bit. */
@NullMarked
package org.yimatong.hazards.telemetry.packing;

import org.jspecify.annotations.NullMarked;
