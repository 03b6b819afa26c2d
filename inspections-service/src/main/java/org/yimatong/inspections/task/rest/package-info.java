/** Inspection tasks over HTTP. */
@NullMarked
package org.yimatong.inspections.task.rest;

import org.jspecify.annotations.NullMarked;
