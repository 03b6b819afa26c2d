/** The duty roster over HTTP. */
@NullMarked
package org.yimatong.hazards.roster.rest;

import org.jspecify.annotations.NullMarked;
