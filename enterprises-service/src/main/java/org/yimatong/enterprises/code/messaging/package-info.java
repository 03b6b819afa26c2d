/** Facts from the other services, taken in once and at once accounted for in the code. */
@NullMarked
package org.yimatong.enterprises.code.messaging;

import org.jspecify.annotations.NullMarked;
