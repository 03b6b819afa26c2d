/** The daily safety promise (安全承诺) of 应急〔2018〕74号: who owes it, what it says, by when. */
@NullMarked
package org.yimatong.enterprises.promise;

import org.jspecify.annotations.NullMarked;
