/** Who calls, and on which enterprises they may act. */
@NullMarked
package org.yimatong.enterprises.caller;

import org.jspecify.annotations.NullMarked;
