/** How news of enterprises arrives. */
@NullMarked
package org.yimatong.hazards.enterprise.messaging;

import org.jspecify.annotations.NullMarked;
