/** One effect per request, however often it is sent. */
@NullMarked
package org.yimatong.kit.idempotency;

import org.jspecify.annotations.NullMarked;
