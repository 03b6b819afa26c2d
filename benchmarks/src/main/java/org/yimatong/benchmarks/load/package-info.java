/** Callers that load the suite, and what they notice. */
@NullMarked
package org.yimatong.benchmarks.load;

import org.jspecify.annotations.NullMarked;
