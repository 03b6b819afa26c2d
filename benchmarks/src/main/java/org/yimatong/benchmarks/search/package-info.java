/** Enterprises found among very many. */
@NullMarked
package org.yimatong.benchmarks.search;

import org.jspecify.annotations.NullMarked;
