/** The registry on its way out: tables that can be worked with, and imported again. */
@NullMarked
package org.yimatong.enterprises.exporting;

import org.jspecify.annotations.NullMarked;
