/** Legal documents (执法文书): issued under a number, served, and, when they are wrong, withdrawn; never edited. */
@NullMarked
package org.yimatong.inspections.document;

import org.jspecify.annotations.NullMarked;
