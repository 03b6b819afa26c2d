/** Special operations over HTTP. */
@NullMarked
package org.yimatong.hazards.specialoperation.rest;

import org.jspecify.annotations.NullMarked;
