/** Signatures by which a code can be told from a forged one without a network. */
@NullMarked
package org.yimatong.gateway.signing;

import org.jspecify.annotations.NullMarked;
