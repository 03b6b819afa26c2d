/** The chain in the exchange format of dual prevention, in and out. */
@NullMarked
package org.yimatong.inspections.prevention.exchange;

import org.jspecify.annotations.NullMarked;
