/** Groups of enterprises that the bureau treats alike: key suppliers, the rewarded, the punished. */
@NullMarked
package org.yimatong.enterprises.group;

import org.jspecify.annotations.NullMarked;
