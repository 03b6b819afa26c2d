/** Groups and their members over HTTP. */
@NullMarked
package org.yimatong.enterprises.group.rest;

import org.jspecify.annotations.NullMarked;
