/** What enterprises ask experts, and what they are answered. */
@NullMarked
package org.yimatong.inspections.consultation;

import org.jspecify.annotations.NullMarked;
