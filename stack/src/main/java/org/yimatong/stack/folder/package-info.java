/** The folder in which one suite keeps its data, its secrets, its logs and its lock. */
@NullMarked
package org.yimatong.stack.folder;

import org.jspecify.annotations.NullMarked;
