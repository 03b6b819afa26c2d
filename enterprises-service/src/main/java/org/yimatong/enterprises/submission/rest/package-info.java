/** Submissions over HTTP. */
@NullMarked
package org.yimatong.enterprises.submission.rest;

import org.jspecify.annotations.NullMarked;
