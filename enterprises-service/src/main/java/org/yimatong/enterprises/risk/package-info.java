/** The risk picture of each enterprise, kept by events, and the feed of its changes (风险画像). */
@NullMarked
package org.yimatong.enterprises.risk;

import org.jspecify.annotations.NullMarked;
