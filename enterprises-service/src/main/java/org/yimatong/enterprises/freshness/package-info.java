/** Up to which instant the facts of the other services are known here. */
@NullMarked
package org.yimatong.enterprises.freshness;

import org.jspecify.annotations.NullMarked;
