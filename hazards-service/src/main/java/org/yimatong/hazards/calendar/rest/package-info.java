/** The clocks of the law over HTTP. */
@NullMarked
package org.yimatong.hazards.calendar.rest;

import org.jspecify.annotations.NullMarked;
