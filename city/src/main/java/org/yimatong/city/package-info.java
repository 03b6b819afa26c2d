/** The program that brings the demo city to life and plays the plant's recorded runs. */
@NullMarked
package org.yimatong.city;

import org.jspecify.annotations.NullMarked;
