/** Listed supervision over HTTP. */
@NullMarked
package org.yimatong.inspections.finding.listing.rest;

import org.jspecify.annotations.NullMarked;
