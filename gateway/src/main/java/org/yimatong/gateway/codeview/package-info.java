/** A copy of all codes held in memory, which knows how fresh it is. */
@NullMarked
package org.yimatong.gateway.codeview;

import org.jspecify.annotations.NullMarked;
