/** Checklists over HTTP, as JSON and as tables. */
@NullMarked
package org.yimatong.inspections.checklist.rest;

import org.jspecify.annotations.NullMarked;
