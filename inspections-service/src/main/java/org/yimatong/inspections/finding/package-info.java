/** Findings (hidden dangers, 隐患): from the inspector's report to the verified rectification. */
@NullMarked
package org.yimatong.inspections.finding;

import org.jspecify.annotations.NullMarked;
