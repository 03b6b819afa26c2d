/** Where the contents of attachments lie. */
@NullMarked
package org.yimatong.inspections.attachment.store;

import org.jspecify.annotations.NullMarked;
