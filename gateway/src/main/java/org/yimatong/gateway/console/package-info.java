/** The console's files, as browsers load them. */
@NullMarked
package org.yimatong.gateway.console;

import org.jspecify.annotations.NullMarked;
