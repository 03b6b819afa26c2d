/** What is wrong with the records of sensors and cameras (数据质量), until they are corrected. */
@NullMarked
package org.yimatong.hazards.quality;

import org.jspecify.annotations.NullMarked;
