/** Notes of calls over HTTP. */
@NullMarked
package org.yimatong.inspections.call.rest;

import org.jspecify.annotations.NullMarked;
