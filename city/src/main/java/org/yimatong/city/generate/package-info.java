/** Makes up the demo city: the same seed always gives the same enterprises, hazard sources and sensors. */
@NullMarked
package org.yimatong.city.generate;

import org.jspecify.annotations.NullMarked;
