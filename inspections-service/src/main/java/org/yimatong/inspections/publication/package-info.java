/** Publication of what law enforcement did (执法公示): what is owed, by when, and whether it was published. */
@NullMarked
package org.yimatong.inspections.publication;

import org.jspecify.annotations.NullMarked;
