/** What happens at the major hazard sources, version 1: topic {@code hazards.v1}. */
@NullMarked
package org.yimatong.events.hazards.v1;

import org.jspecify.annotations.NullMarked;
