/** Notification channels, and what became of notifications, over HTTP. */
@NullMarked
package org.yimatong.hazards.notification.rest;

import org.jspecify.annotations.NullMarked;
