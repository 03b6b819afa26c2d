/** The audit over HTTP. */
@NullMarked
package org.yimatong.hazards.audit.rest;

import org.jspecify.annotations.NullMarked;
