/** The registry over HTTP. */
@NullMarked
package org.yimatong.enterprises.enterprise.rest;

import org.jspecify.annotations.NullMarked;
