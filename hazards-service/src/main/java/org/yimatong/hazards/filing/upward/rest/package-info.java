/** What is reported upward, over HTTP. */
@NullMarked
package org.yimatong.hazards.filing.upward.rest;

import org.jspecify.annotations.NullMarked;
