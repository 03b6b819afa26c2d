/** Sends notifications, each channel apart from the others, at least once. */
@NullMarked
package org.yimatong.hazards.notification.delivery;

import org.jspecify.annotations.NullMarked;
