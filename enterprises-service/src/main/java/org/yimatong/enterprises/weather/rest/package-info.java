/** Weather warnings over HTTP, as JSON and as CAP 1.2. */
@NullMarked
package org.yimatong.enterprises.weather.rest;

import org.jspecify.annotations.NullMarked;
