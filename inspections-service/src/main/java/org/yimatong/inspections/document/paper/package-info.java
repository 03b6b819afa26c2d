/** Text set on A4 paper: lines, paragraphs, tables and pages, as PDF. Knows nothing of what the text is about. */
@NullMarked
package org.yimatong.inspections.document.paper;

import org.jspecify.annotations.NullMarked;
