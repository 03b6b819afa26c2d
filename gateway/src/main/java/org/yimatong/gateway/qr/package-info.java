/** The image of a code, to be printed and scanned. */
@NullMarked
package org.yimatong.gateway.qr;

import org.jspecify.annotations.NullMarked;
