/** Safety promises over HTTP. */
@NullMarked
package org.yimatong.enterprises.promise.rest;

import org.jspecify.annotations.NullMarked;
