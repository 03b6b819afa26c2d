/** The sheet that an enterprise prints and puts up at its gate. */
@NullMarked
package org.yimatong.gateway.poster;

import org.jspecify.annotations.NullMarked;
