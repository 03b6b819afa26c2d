/** Who of the bureau is on duty for which area on which day (专人负责、双值守), and which days nobody is. */
@NullMarked
package org.yimatong.hazards.roster;

import org.jspecify.annotations.NullMarked;
