/** Lists that go by time, and what belongs to codes. */
@NullMarked
package org.yimatong.enterprises.listing;

import org.jspecify.annotations.NullMarked;
