/** Similar findings over HTTP. */
@NullMarked
package org.yimatong.inspections.finding.similar.rest;

import org.jspecify.annotations.NullMarked;
