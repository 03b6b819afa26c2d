/** The one door: the public code page, the services behind one address, their one description. */
@NullMarked
package org.yimatong.gateway;

import org.jspecify.annotations.NullMarked;
