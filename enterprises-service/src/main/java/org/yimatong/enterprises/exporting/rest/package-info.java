/** Exports over HTTP. */
@NullMarked
package org.yimatong.enterprises.exporting.rest;

import org.jspecify.annotations.NullMarked;
