/** Checklists (检查表): what inspectors look at, in editions that never change once they are in force. */
@NullMarked
package org.yimatong.inspections.checklist;

import org.jspecify.annotations.NullMarked;
