/** Responsible persons and their tasks over HTTP. */
@NullMarked
package org.yimatong.hazards.responsibility.rest;

import org.jspecify.annotations.NullMarked;
