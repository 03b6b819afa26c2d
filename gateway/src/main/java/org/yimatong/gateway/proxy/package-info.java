/** The way through the door to the services. */
@NullMarked
package org.yimatong.gateway.proxy;

import org.jspecify.annotations.NullMarked;
