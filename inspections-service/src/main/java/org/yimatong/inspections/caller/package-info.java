/** Who calls. */
@NullMarked
package org.yimatong.inspections.caller;

import org.jspecify.annotations.NullMarked;
