/** Work that goes on while processes die, and what must be true of it afterwards. */
@NullMarked
package org.yimatong.acceptance.fault;

import org.jspecify.annotations.NullMarked;
