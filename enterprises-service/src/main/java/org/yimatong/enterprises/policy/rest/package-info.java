/** The policy over HTTP: drafted, adopted, and read by everybody whom it concerns. */
@NullMarked
package org.yimatong.enterprises.policy.rest;

import org.jspecify.annotations.NullMarked;
