/** The three rates over HTTP. */
@NullMarked
package org.yimatong.hazards.rates.rest;

import org.jspecify.annotations.NullMarked;
