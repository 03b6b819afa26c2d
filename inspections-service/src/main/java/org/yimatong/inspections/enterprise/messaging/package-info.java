/** How news of enterprises comes in. */
@NullMarked
package org.yimatong.inspections.enterprise.messaging;

import org.jspecify.annotations.NullMarked;
