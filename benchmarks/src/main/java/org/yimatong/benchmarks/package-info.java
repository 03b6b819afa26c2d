/** Measures the suite through its front door, beside a yardstick in the same run. */
@NullMarked
package org.yimatong.benchmarks;

import org.jspecify.annotations.NullMarked;
