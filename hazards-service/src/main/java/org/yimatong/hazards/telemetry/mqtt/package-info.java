/** The way in for data gateways that speak MQTT. */
@NullMarked
package org.yimatong.hazards.telemetry.mqtt;

import org.jspecify.annotations.NullMarked;
