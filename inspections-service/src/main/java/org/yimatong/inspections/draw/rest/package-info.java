/** Random draws over HTTP. */
@NullMarked
package org.yimatong.inspections.draw.rest;

import org.jspecify.annotations.NullMarked;
