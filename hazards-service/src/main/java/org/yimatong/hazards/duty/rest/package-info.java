/** Derived duties over HTTP. */
@NullMarked
package org.yimatong.hazards.duty.rest;

import org.jspecify.annotations.NullMarked;
