/** How often one caller, and one enterprise, may ask, so that both leave room for others. */
@NullMarked
package org.yimatong.kit.limit;

import org.jspecify.annotations.NullMarked;
