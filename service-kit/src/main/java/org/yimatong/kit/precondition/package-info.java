/** Nobody overwrites what they have not seen. */
@NullMarked
package org.yimatong.kit.precondition;

import org.jspecify.annotations.NullMarked;
