/** Notices from the bureau to enterprises, and the receipts that come back. */
@NullMarked
package org.yimatong.enterprises.notice;

import org.jspecify.annotations.NullMarked;
