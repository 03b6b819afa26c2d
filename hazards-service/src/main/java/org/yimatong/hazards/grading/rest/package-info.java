/** Grading over HTTP: previews, and the tables of the standard. */
@NullMarked
package org.yimatong.hazards.grading.rest;

import org.jspecify.annotations.NullMarked;
