/** Telemetry over HTTP: batches in, sensors with their readings out. */
@NullMarked
package org.yimatong.hazards.telemetry.rest;

import org.jspecify.annotations.NullMarked;
