/** The chain of analysis, its checks and stoppages over HTTP. */
@NullMarked
package org.yimatong.inspections.prevention.rest;

import org.jspecify.annotations.NullMarked;
