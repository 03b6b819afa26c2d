/** Lists by opaque cursor. */
@NullMarked
package org.yimatong.kit.paging;

import org.jspecify.annotations.NullMarked;
