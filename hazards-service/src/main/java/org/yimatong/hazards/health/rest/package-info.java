/** Health of sensors over HTTP. */
@NullMarked
package org.yimatong.hazards.health.rest;

import org.jspecify.annotations.NullMarked;
