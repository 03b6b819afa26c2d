/** How services write and read what they say to each other: CloudEvents 1.0 in structured JSON. */
@NullMarked
package org.yimatong.events;

import org.jspecify.annotations.NullMarked;
