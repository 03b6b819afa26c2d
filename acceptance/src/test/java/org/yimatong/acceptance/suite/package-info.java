/** The suite as the launcher runs it: its processes, its data folder, its logs. */
@NullMarked
package org.yimatong.acceptance.suite;

import org.jspecify.annotations.NullMarked;
