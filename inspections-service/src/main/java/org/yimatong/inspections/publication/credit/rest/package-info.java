/** Penalties and permits over HTTP. */
@NullMarked
package org.yimatong.inspections.publication.credit.rest;

import org.jspecify.annotations.NullMarked;
