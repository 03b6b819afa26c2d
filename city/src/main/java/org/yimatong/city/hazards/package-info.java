/** What is done about the demo city's hazard sources beside measuring: graded, filed, answered for, patrolled. */
@NullMarked
package org.yimatong.city.hazards;

import org.jspecify.annotations.NullMarked;
