/** Cameras over HTTP. */
@NullMarked
package org.yimatong.hazards.camera.rest;

import org.jspecify.annotations.NullMarked;
