/** Complaints of people who scanned a code: cases of the bureau, each with a receipt by which it can be followed. */
@NullMarked
package org.yimatong.enterprises.complaint;

import org.jspecify.annotations.NullMarked;
