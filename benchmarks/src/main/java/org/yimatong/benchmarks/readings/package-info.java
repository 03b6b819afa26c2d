/** What a hundred million stored readings take of the disk, and how fast a month of one sensor is shown. */
@NullMarked
package org.yimatong.benchmarks.readings;

import org.jspecify.annotations.NullMarked;
