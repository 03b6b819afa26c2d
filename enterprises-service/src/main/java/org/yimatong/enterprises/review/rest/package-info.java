/** Trials of policies and recomputations over HTTP, for who answers for the whole city. */
@NullMarked
package org.yimatong.enterprises.review.rest;

import org.jspecify.annotations.NullMarked;
