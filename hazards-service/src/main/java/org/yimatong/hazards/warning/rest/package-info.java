/** Warnings and their rules over HTTP. */
@NullMarked
package org.yimatong.hazards.warning.rest;

import org.jspecify.annotations.NullMarked;
