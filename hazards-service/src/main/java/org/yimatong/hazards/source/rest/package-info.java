/** The registry of hazard sources over HTTP. */
@NullMarked
package org.yimatong.hazards.source.rest;

import org.jspecify.annotations.NullMarked;
