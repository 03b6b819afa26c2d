/** The one clock of a service. */
@NullMarked
package org.yimatong.kit.clock;

import org.jspecify.annotations.NullMarked;
