/** The whole suite on one machine, with real parts, started by one command. */
@NullMarked
package org.yimatong.stack;

import org.jspecify.annotations.NullMarked;
