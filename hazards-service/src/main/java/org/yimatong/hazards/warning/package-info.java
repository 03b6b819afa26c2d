/** The live risk of hazard sources and their enterprises in four colours (四色预警), by a rule table that people write. */
@NullMarked
package org.yimatong.hazards.warning;

import org.jspecify.annotations.NullMarked;
