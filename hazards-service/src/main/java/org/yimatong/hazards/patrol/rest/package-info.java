/** Patrols over HTTP. */
@NullMarked
package org.yimatong.hazards.patrol.rest;

import org.jspecify.annotations.NullMarked;
