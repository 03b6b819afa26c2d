/** The stories of the field, lived through the front door of the real suite. */
@NullMarked
package org.yimatong.acceptance;

import org.jspecify.annotations.NullMarked;
