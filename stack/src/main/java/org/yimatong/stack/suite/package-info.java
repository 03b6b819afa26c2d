/** Which parts the suite has, in which order they start and stop, and what each is given. */
@NullMarked
package org.yimatong.stack.suite;

import org.jspecify.annotations.NullMarked;
