/** How grave a risk is, by methods whose tables are configuration. */
@NullMarked
package org.yimatong.inspections.prevention.risk;

import org.jspecify.annotations.NullMarked;
