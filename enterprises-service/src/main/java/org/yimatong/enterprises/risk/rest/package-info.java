/** The feed of risk pictures over HTTP. */
@NullMarked
package org.yimatong.enterprises.risk.rest;

import org.jspecify.annotations.NullMarked;
