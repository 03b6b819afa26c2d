/** Data gateways over HTTP. */
@NullMarked
package org.yimatong.hazards.telemetry.gateway.rest;

import org.jspecify.annotations.NullMarked;
