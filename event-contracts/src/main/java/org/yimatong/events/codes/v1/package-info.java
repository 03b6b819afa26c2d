/** What happens to the codes of enterprises, version 1: the compacted topic {@code codes.v1}. */
@NullMarked
package org.yimatong.events.codes.v1;

import org.jspecify.annotations.NullMarked;
