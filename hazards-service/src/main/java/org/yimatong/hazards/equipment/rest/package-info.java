/** Equipment over HTTP. */
@NullMarked
package org.yimatong.hazards.equipment.rest;

import org.jspecify.annotations.NullMarked;
