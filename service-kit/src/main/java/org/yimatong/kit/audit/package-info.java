/** The chained record of who changed what. */
@NullMarked
package org.yimatong.kit.audit;

import org.jspecify.annotations.NullMarked;
