/** Who answers for a decision. */
@NullMarked
package org.yimatong.enterprises.signature;

import org.jspecify.annotations.NullMarked;
