/** Readings accepted and stored, beside a plain copy into a table. */
@NullMarked
package org.yimatong.benchmarks.telemetry;

import org.jspecify.annotations.NullMarked;
