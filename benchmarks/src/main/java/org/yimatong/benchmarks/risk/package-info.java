/** Sums of risk over years. */
@NullMarked
package org.yimatong.benchmarks.risk;

import org.jspecify.annotations.NullMarked;
