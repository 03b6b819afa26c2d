/** JSON that is taken at its word. */
@NullMarked
package org.yimatong.kit.json;

import org.jspecify.annotations.NullMarked;
