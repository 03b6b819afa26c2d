/** The audit over HTTP. */
@NullMarked
package org.yimatong.inspections.audit.rest;

import org.jspecify.annotations.NullMarked;
