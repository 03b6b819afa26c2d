/** The audit over HTTP. */
@NullMarked
package org.yimatong.enterprises.audit.rest;

import org.jspecify.annotations.NullMarked;
