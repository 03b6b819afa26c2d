/** The one clock of a service, and the times it can be asked about. */
@NullMarked
package org.yimatong.kit.clock;

import org.jspecify.annotations.NullMarked;
