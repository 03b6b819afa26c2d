/** What a file must be to be kept, and how a photo is made anew so that nothing is hidden in it. */
@NullMarked
package org.yimatong.inspections.attachment.check;

import org.jspecify.annotations.NullMarked;
