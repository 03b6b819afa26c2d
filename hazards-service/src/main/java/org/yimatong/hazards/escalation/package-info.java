/** What the clock does about alarms that nobody acknowledges, or of which nobody reports cause and treatment. */
@NullMarked
package org.yimatong.hazards.escalation;

import org.jspecify.annotations.NullMarked;
