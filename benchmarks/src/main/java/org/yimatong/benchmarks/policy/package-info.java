/** How long it takes to try a policy on a whole city. */
@NullMarked
package org.yimatong.benchmarks.policy;

import org.jspecify.annotations.NullMarked;
