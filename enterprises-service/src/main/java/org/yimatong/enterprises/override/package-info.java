/** What two people decide that a code shows for a while, whatever its facts say. */
@NullMarked
package org.yimatong.enterprises.override;

import org.jspecify.annotations.NullMarked;
