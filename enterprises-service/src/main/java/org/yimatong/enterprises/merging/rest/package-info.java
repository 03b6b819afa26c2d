/** Merging over HTTP. */
@NullMarked
package org.yimatong.enterprises.merging.rest;

import org.jspecify.annotations.NullMarked;
