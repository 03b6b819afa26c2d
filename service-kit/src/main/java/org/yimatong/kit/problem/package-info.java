/** Every error as RFC 9457 problem details, in the caller's language. */
@NullMarked
package org.yimatong.kit.problem;

import org.jspecify.annotations.NullMarked;
