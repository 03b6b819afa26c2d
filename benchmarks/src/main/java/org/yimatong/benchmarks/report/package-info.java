/** What was measured, as tables that people read. */
@NullMarked
package org.yimatong.benchmarks.report;

import org.jspecify.annotations.NullMarked;
