/** The public page of a code, which anyone may open by scanning it. */
@NullMarked
package org.yimatong.gateway.page;

import org.jspecify.annotations.NullMarked;
