/** Floods: more alarms than an operator can take in become one item, and their first one is kept. */
@NullMarked
package org.yimatong.hazards.alarm.flood;

import org.jspecify.annotations.NullMarked;
