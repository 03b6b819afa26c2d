/** Who is calling, which rows the caller may see, and how the database is told so. */
@NullMarked
package org.yimatong.kit.access;

import org.jspecify.annotations.NullMarked;
