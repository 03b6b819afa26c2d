/** Data gateways: who may send readings, how many, and what became of them. */
@NullMarked
package org.yimatong.hazards.telemetry.gateway;

import org.jspecify.annotations.NullMarked;
