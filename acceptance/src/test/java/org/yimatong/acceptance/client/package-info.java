/** What people, phones and programs outside use of the suite. */
@NullMarked
package org.yimatong.acceptance.client;

import org.jspecify.annotations.NullMarked;
