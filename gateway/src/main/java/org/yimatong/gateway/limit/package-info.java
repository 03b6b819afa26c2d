/** What one source address may ask of the door, so that nobody is kept from it by somebody else. */
@NullMarked
package org.yimatong.gateway.limit;

import org.jspecify.annotations.NullMarked;
