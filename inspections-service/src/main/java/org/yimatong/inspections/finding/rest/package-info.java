/** Findings over HTTP. */
@NullMarked
package org.yimatong.inspections.finding.rest;

import org.jspecify.annotations.NullMarked;
