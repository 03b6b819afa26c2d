/** The rating of an enterprise's risk by the guideline of 应急〔2018〕19号: items, score, colour, validity. */
@NullMarked
package org.yimatong.enterprises.rating;

import org.jspecify.annotations.NullMarked;
