/** Log-in of browsers, and what the door keeps for them: tokens that no browser sees. */
@NullMarked
package org.yimatong.gateway.session;

import org.jspecify.annotations.NullMarked;
