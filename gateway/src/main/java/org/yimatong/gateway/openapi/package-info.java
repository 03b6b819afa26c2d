/** One description of the interfaces of all services. */
@NullMarked
package org.yimatong.gateway.openapi;

import org.jspecify.annotations.NullMarked;
