/** Risk methods over HTTP. */
@NullMarked
package org.yimatong.inspections.prevention.risk.rest;

import org.jspecify.annotations.NullMarked;
