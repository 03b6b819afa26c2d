/** Filings over HTTP. */
@NullMarked
package org.yimatong.hazards.filing.rest;

import org.jspecify.annotations.NullMarked;
