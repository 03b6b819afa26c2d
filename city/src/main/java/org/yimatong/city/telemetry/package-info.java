/** How an enterprise's data gateway sends readings: over HTTP or MQTT, again until answered. */
@NullMarked
package org.yimatong.city.telemetry;

import org.jspecify.annotations.NullMarked;
