/** The demo city's enterprises, major hazard sources and sensors, as its three CSV files list them. */
@NullMarked
package org.yimatong.city.catalogue;

import org.jspecify.annotations.NullMarked;
