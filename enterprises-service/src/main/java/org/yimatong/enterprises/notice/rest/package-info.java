/** Notices and receipts over HTTP. */
@NullMarked
package org.yimatong.enterprises.notice.rest;

import org.jspecify.annotations.NullMarked;
