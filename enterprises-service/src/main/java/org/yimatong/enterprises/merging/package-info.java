/** Entries of the registry that were one enterprise all along. */
@NullMarked
package org.yimatong.enterprises.merging;

import org.jspecify.annotations.NullMarked;
