/** Photos and documents that belong to findings, inspections, consultations and other things. */
@NullMarked
package org.yimatong.inspections.attachment;

import org.jspecify.annotations.NullMarked;
