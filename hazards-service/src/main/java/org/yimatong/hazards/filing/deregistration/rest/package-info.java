/** Deregistrations over HTTP. */
@NullMarked
package org.yimatong.hazards.filing.deregistration.rest;

import org.jspecify.annotations.NullMarked;
