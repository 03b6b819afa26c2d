/** Enforcement cards over HTTP. */
@NullMarked
package org.yimatong.enterprises.card.rest;

import org.jspecify.annotations.NullMarked;
