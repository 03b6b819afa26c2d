/** What another service said and could not be read: kept whole, tried again, and a doubt about the code until then. */
@NullMarked
package org.yimatong.enterprises.code.unread;

import org.jspecify.annotations.NullMarked;
