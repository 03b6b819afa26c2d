/** Data-quality findings over HTTP. */
@NullMarked
package org.yimatong.hazards.quality.rest;

import org.jspecify.annotations.NullMarked;
