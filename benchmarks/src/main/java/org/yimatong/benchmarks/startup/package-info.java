/** How long the suite takes to be up again. */
@NullMarked
package org.yimatong.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
