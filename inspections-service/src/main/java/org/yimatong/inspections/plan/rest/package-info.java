/** Plans and campaigns over HTTP. */
@NullMarked
package org.yimatong.inspections.plan.rest;

import org.jspecify.annotations.NullMarked;
