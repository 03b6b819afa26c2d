/** Notifications as signed posts to web pages of the recipients. */
@NullMarked
package org.yimatong.hazards.notification.webhook;

import org.jspecify.annotations.NullMarked;
