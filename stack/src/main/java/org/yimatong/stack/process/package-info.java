/** Child processes: starting, watching, starting again, stopping. */
@NullMarked
package org.yimatong.stack.process;

import org.jspecify.annotations.NullMarked;
