/** Ratings over HTTP. */
@NullMarked
package org.yimatong.enterprises.rating.rest;

import org.jspecify.annotations.NullMarked;
