/** How much memory the suite takes. */
@NullMarked
package org.yimatong.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
