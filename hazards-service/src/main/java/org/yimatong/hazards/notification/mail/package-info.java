/** Notifications as e-mail. */
@NullMarked
package org.yimatong.hazards.notification.mail;

import org.jspecify.annotations.NullMarked;
