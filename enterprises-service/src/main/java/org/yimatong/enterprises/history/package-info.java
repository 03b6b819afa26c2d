/** What every record of an enterprise said at any time, who made it say so, and when. */
@NullMarked
package org.yimatong.enterprises.history;

import org.jspecify.annotations.NullMarked;
