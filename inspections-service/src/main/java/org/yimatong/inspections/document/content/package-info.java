/** What legal documents say: the facts in them, frozen when they are issued, and the paper they are written on. */
@NullMarked
package org.yimatong.inspections.document.content;

import org.jspecify.annotations.NullMarked;
