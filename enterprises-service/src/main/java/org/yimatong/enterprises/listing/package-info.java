/** Lists that go by time, newest first. */
@NullMarked
package org.yimatong.enterprises.listing;

import org.jspecify.annotations.NullMarked;
