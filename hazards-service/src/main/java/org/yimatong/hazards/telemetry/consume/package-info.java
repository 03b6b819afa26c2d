/** What readings bring about: stored, judged and announced in one transaction per batch. */
@NullMarked
package org.yimatong.hazards.telemetry.consume;

import org.jspecify.annotations.NullMarked;
