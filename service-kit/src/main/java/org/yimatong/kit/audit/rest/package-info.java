/** The audit over HTTP. */
@NullMarked
package org.yimatong.kit.audit.rest;

import org.jspecify.annotations.NullMarked;
