/** Assignments and supervisions over HTTP. */
@NullMarked
package org.yimatong.inspections.finding.supervision.rest;

import org.jspecify.annotations.NullMarked;
