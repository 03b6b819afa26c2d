/** Records that could not be read over HTTP, for administrators. */
@NullMarked
package org.yimatong.enterprises.code.unread.rest;

import org.jspecify.annotations.NullMarked;
