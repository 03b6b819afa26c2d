/** Phones and identity numbers: encrypted where they are kept, and shown whole only for a purpose on record. */
@NullMarked
package org.yimatong.kit.personal;

import org.jspecify.annotations.NullMarked;
