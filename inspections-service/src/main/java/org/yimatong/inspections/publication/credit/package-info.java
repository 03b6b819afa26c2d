/** Penalties and permits of enterprises as 双公示 publishes them, and the tables that are handed in. */
@NullMarked
package org.yimatong.inspections.publication.credit;

import org.jspecify.annotations.NullMarked;
