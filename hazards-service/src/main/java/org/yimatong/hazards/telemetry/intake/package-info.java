/** The way in for readings: judged one by one, and durable in Kafka before anybody is told so. */
@NullMarked
package org.yimatong.hazards.telemetry.intake;

import org.jspecify.annotations.NullMarked;
