/** Notices that are sent again and again, and the clock that finds when one is due. */
@NullMarked
package org.yimatong.enterprises.notice.plan;

import org.jspecify.annotations.NullMarked;
