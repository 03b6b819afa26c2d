/** Resumption of work (复工复产验收): a suspended enterprise applies, officials look at it and decide. */
@NullMarked
package org.yimatong.inspections.resumption;

import org.jspecify.annotations.NullMarked;
