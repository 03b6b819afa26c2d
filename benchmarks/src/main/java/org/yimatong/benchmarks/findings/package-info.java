/** Findings filed, beside plain inserts; and how soon a finding shows in the code. */
@NullMarked
package org.yimatong.benchmarks.findings;

import org.jspecify.annotations.NullMarked;
