/** Inspection tasks: who looks at which enterprise by when, with reminders, and what became of it. */
@NullMarked
package org.yimatong.inspections.task;

import org.jspecify.annotations.NullMarked;
