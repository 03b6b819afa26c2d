/** What the launcher tells the person who started it. */
@NullMarked
package org.yimatong.stack.report;

import org.jspecify.annotations.NullMarked;
