/** Whether personal data lies where it should not. */
@NullMarked
package org.yimatong.testing.privacy;

import org.jspecify.annotations.NullMarked;
