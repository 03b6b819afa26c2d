/** Text that people write and read. */
@NullMarked
package org.yimatong.kit.text;

import org.jspecify.annotations.NullMarked;
