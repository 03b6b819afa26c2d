/** Tailings ponds over HTTP. */
@NullMarked
package org.yimatong.hazards.tailings.rest;

import org.jspecify.annotations.NullMarked;
