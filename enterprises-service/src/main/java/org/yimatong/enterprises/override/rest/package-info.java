/** Overrides over HTTP: asked for, confirmed and taken back by supervisors, seen by the enterprise. */
@NullMarked
package org.yimatong.enterprises.override.rest;

import org.jspecify.annotations.NullMarked;
