/** Resumption of work over HTTP. */
@NullMarked
package org.yimatong.inspections.resumption.rest;

import org.jspecify.annotations.NullMarked;
