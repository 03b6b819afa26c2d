/** Takes each event in once. */
@NullMarked
package org.yimatong.kit.inbox;

import org.jspecify.annotations.NullMarked;
