/** The suite that is measured: its start and end, its addresses, its processes and its databases. */
@NullMarked
package org.yimatong.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
