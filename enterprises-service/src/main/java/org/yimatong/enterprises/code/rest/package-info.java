/** The code over HTTP, for officials of the area and for the enterprise itself. */
@NullMarked
package org.yimatong.enterprises.code.rest;

import org.jspecify.annotations.NullMarked;
