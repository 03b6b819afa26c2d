/** Warnings of the meteorological office, taken in and passed on to the enterprises they concern. */
@NullMarked
package org.yimatong.enterprises.weather;

import org.jspecify.annotations.NullMarked;
