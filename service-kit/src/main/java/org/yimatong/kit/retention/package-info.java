/** What the plumbing of a service keeps, and for how long. */
@NullMarked
package org.yimatong.kit.retention;

import org.jspecify.annotations.NullMarked;
