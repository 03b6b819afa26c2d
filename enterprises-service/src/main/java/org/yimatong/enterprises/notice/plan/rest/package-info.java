/** Plans of notices over HTTP. */
@NullMarked
package org.yimatong.enterprises.notice.plan.rest;

import org.jspecify.annotations.NullMarked;
