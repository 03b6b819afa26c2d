/** The exchange over HTTP. */
@NullMarked
package org.yimatong.inspections.prevention.exchange.rest;

import org.jspecify.annotations.NullMarked;
