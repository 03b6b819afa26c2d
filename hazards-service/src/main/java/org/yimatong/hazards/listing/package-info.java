/** What lists of due things have in common. */
@NullMarked
package org.yimatong.hazards.listing;

import org.jspecify.annotations.NullMarked;
