/** Looks at codes, beside an empty HTTP handler. */
@NullMarked
package org.yimatong.benchmarks.lookups;

import org.jspecify.annotations.NullMarked;
