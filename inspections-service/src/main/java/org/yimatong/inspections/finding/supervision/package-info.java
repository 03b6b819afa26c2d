/** Findings assigned and supervised twice (双重交办、双重督办): at the enterprise and at the department of its industry. */
@NullMarked
package org.yimatong.inspections.finding.supervision;

import org.jspecify.annotations.NullMarked;
