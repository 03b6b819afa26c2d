/** Codes by the hundred thousand, announced to the gateway without the service that would issue them. */
@NullMarked
package org.yimatong.benchmarks.codes;

import org.jspecify.annotations.NullMarked;
