/** Inspections on site over HTTP. */
@NullMarked
package org.yimatong.inspections.inspection.rest;

import org.jspecify.annotations.NullMarked;
